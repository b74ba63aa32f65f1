#include <stddef.h>
#include <stdint.h>

/// The language data built into the program: gazetteers and trained weights, see README.md beside it.
const uint8_t *language_data(void);

/// Its length in bytes.
size_t language_data_count(void);
