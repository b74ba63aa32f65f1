#include "language_data.h"

static const uint8_t data[] = {
#embed "language-data.bin"
};

const uint8_t *language_data(void) { return data; }

size_t language_data_count(void) { return sizeof data; }
