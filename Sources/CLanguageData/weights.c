#include "weights.h"

/// 64 weights, taken two at a time as one number of 16 bits.
typedef int16_t pairs __attribute__((vector_size(64)));

/// One shift a row parts the two weights of a pair: the sum of the pairs is that of the upper weights times 256 and that of
/// the lower ones, which is never below zero.
static inline __attribute__((always_inline)) void add_rows(
    const int8_t *weights, size_t stride, const uint32_t *rows, size_t count, int16_t *sums) {
    pairs both = {0}, odd = {0};
    for (size_t index = 0; index < count; index++) {
        pairs row;
        memcpy(&row, weights + rows[index] * stride, sizeof row);
        both += row;
        odd += row >> 8;
    }
    pairs even = both - (odd << 8) - (int16_t)(count * 128), sum;
    memcpy(&sum, sums, sizeof sum);
    even += sum;
    memcpy(sums, &even, sizeof even);
    memcpy(&sum, sums + 32, sizeof sum);
    odd += sum;
    memcpy(sums + 32, &odd, sizeof odd);
}

#if defined(__x86_64__) && defined(__linux__)

// Half the work where the processor has vectors of 32 bytes, which those before 2013 lack.
static __attribute__((target("avx2"))) void add_rows_wide(
    const int8_t *weights, size_t stride, const uint32_t *rows, size_t count, int16_t *sums) {
    add_rows(weights, stride, rows, count, sums);
}

void language_add_rows(const int8_t *weights, size_t stride, const uint32_t *rows, size_t count, int16_t *sums) {
    if (__builtin_cpu_supports("avx2")) {
        add_rows_wide(weights, stride, rows, count, sums);
    } else {
        add_rows(weights, stride, rows, count, sums);
    }
}

#else

void language_add_rows(const int8_t *weights, size_t stride, const uint32_t *rows, size_t count, int16_t *sums) {
    add_rows(weights, stride, rows, count, sums);
}

#endif
