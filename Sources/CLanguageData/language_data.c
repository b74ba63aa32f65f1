#include "language_data.h"

// #embed is of C23 and understood by clang 19 and later in any mode; the build should not be noisy about it.
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

// Aligned so that tables of 32-bit numbers in it can be read in place.
_Alignas(64) static const uint8_t data[] = {
#embed "language-data.bin"
};

const uint8_t *language_data(void) { return data; }

size_t language_data_count(void) { return sizeof data; }
