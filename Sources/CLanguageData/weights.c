#include "weights.h"

/// 64 weights, taken two at a time as one number of 16 bits.
typedef int16_t pairs __attribute__((vector_size(64)));

#define BLOCKS_AT_MOST 2

/// One shift a row parts the two weights of a pair: the sum of the pairs is that of the upper weights times 256 and that of
/// the lower ones, which is never below zero.
static inline __attribute__((always_inline)) void add_blocks(
    const struct language_units *units, size_t blocks, const uint32_t *rows, size_t row_count, int32_t *scores) {
    pairs both[BLOCKS_AT_MOST] = {{0}}, odd[BLOCKS_AT_MOST] = {{0}};
    for (size_t index = 0; index < row_count; index++) {
        const int8_t *row = units->weights + rows[index] * (blocks * 64);
        for (size_t block = 0; block < blocks; block++) {
            pairs weights;
            memcpy(&weights, row + block * 64, sizeof weights);
            both[block] += weights;
            odd[block] += weights >> 8;
        }
    }
    int16_t sums[BLOCKS_AT_MOST * 64];
    for (size_t block = 0; block < blocks; block++) {
        const pairs even = both[block] - (odd[block] << 8) - (int16_t)(row_count * 128);
        memcpy(sums + block * 64, &even, sizeof even);
        memcpy(sums + block * 64 + 32, &odd[block], sizeof odd[block]);
    }
    for (size_t unit = 0; unit < blocks * 64; unit++) {
        const int16_t sum = (int16_t)(sums[unit] + units->biases[unit]);
        sums[unit] = sum > 0 ? sum : 0;
    }
    for (size_t label = 0; label < units->class_count; label++) {
        const int16_t *outputs = units->outputs + label * blocks * 64;
        int32_t score = 0;
        for (size_t unit = 0; unit < blocks * 64; unit++) score += (int32_t)sums[unit] * outputs[unit];
        scores[label] += score;
    }
}

static inline __attribute__((always_inline)) void add_scores(
    const struct language_units *units, const uint32_t *rows, size_t row_count, int32_t *scores) {
    if (units->count == 64) {
        add_blocks(units, 1, rows, row_count, scores);
    } else {
        add_blocks(units, 2, rows, row_count, scores);
    }
}

#if defined(__x86_64__) && defined(__linux__)

// Half the work where the processor has vectors of 32 bytes, which those before 2013 lack, and half of that with 64.
static __attribute__((target("avx2"))) void add_scores_32(
    const struct language_units *units, const uint32_t *rows, size_t row_count, int32_t *scores) {
    add_scores(units, rows, row_count, scores);
}

static __attribute__((target("avx512f,avx512bw"))) void add_scores_64(
    const struct language_units *units, const uint32_t *rows, size_t row_count, int32_t *scores) {
    add_scores(units, rows, row_count, scores);
}

void language_add_scores(
    const struct language_units *units, const uint32_t *rows, size_t row_count, int32_t *scores) {
    if (__builtin_cpu_supports("avx512bw")) {
        add_scores_64(units, rows, row_count, scores);
    } else if (__builtin_cpu_supports("avx2")) {
        add_scores_32(units, rows, row_count, scores);
    } else {
        add_scores(units, rows, row_count, scores);
    }
}

#else

void language_add_scores(
    const struct language_units *units, const uint32_t *rows, size_t row_count, int32_t *scores) {
    add_scores(units, rows, row_count, scores);
}

#endif
