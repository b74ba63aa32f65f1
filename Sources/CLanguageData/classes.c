#include "classes.h"

#include <string.h>

#define CLASS_COUNT 48

/// Sixteen numbers side by side: in one vector where the processor has them of 32 bytes, else in two.
typedef int16_t lanes __attribute__((vector_size(32)));

#define LANES 16
#define BLOCKS (CLASS_COUNT / LANES)

/// Sums that are kept apart: those of four weights in each of two rows.
#define PARTS 8

/// What no sum is below.
#define LOWEST -16384

/// Adds rows of four classes each, whose places come first and whose weights stand behind them.
///
/// Each of the four weights has sums of its own up to the end, and so have every other row's: rows that follow each other do not
/// add to the same one then, which the second would have to wait for. Of an odd number the last row has a fellow that adds its
/// zeros behind the classes.
static inline __attribute__((always_inline)) void sum_few(struct language_rows few, int16_t *sums) {
    union {
        lanes blocks[PARTS][BLOCKS + 1];
        int16_t places[PARTS][CLASS_COUNT + LANES];
    } parts;
    for (int part = 0; part < PARTS; part++) {
        for (int block = 0; block < BLOCKS; block++) parts.blocks[part][block] = (lanes){0};
    }
    for (size_t index = 0; index < few.count; index += 2) {
        for (int next = 0; next < 2; next++) {
            const int8_t *row = few.weights + (size_t)few.rows[index + next] * 8;
            for (int part = 0; part < 4; part++) parts.places[next * 4 + part][(uint8_t)row[part]] += row[4 + part];
        }
    }
    for (int block = 0; block < BLOCKS; block++) {
        lanes sum = {0};
        for (int part = 0; part < PARTS; part++) sum += parts.blocks[part][block];
        memcpy(sums + block * LANES, &sum, sizeof sum);
    }
}

/// Adds rows of all classes. Two weights of 8 bits are taken at a time as 16 bits and parted by shifts, which costs less than
/// to widen each: the sums of classes with even numbers come to lie in front of those with odd numbers.
static inline __attribute__((always_inline)) void add_full(struct language_rows full, int16_t *sums) {
    int16_t even[CLASS_COUNT / 2] = {0}, odd[CLASS_COUNT / 2] = {0};
    for (size_t index = 0; index < full.count; index++) {
        int16_t pairs[CLASS_COUNT / 2];
        memcpy(pairs, full.weights + (size_t)full.rows[index] * CLASS_COUNT, sizeof pairs);
        for (int pair = 0; pair < CLASS_COUNT / 2; pair++) {
            even[pair] += (int8_t)pairs[pair];
            odd[pair] += (int16_t)(pairs[pair] >> 8);
        }
    }
    for (int pair = 0; pair < CLASS_COUNT / 2; pair++) {
        sums[pair] += even[pair];
        sums[CLASS_COUNT / 2 + pair] += odd[pair];
    }
}

static inline __attribute__((always_inline)) struct language_choice best(
    const int16_t *sums, struct language_range classes) {
    lanes scores[BLOCKS], labels[BLOCKS];
    const lanes steps = {0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30};
    lanes highest = steps - steps + LOWEST;
    const lanes lowest = highest;
    for (int block = 0; block < BLOCKS; block++) {
        // Behind class 46 comes class 1.
        const lanes label = steps + (int16_t)(block * 2 * LANES);
        labels[block] = label - ((label >= CLASS_COUNT) & (CLASS_COUNT - 1));
        const lanes isOutside = (labels[block] < classes.first) | (labels[block] >= classes.end);
        memcpy(&scores[block], sums + block * LANES, sizeof scores[block]);
        scores[block] = (scores[block] & ~isOutside) | (lowest & isOutside);
        highest = __builtin_elementwise_max(highest, scores[block]);
    }
    const int16_t best = __builtin_reduce_max(highest);
    lanes label = steps - steps + INT16_MAX;
    for (int block = 0; block < BLOCKS; block++) {
        const lanes isLower = scores[block] != best;
        label = __builtin_elementwise_min(label, (lanes)(labels[block] | (isLower & INT16_MAX)));
    }
    const int16_t bestLabel = __builtin_reduce_min(label);
    lanes second = lowest;
    for (int block = 0; block < BLOCKS; block++) {
        const lanes isBest = labels[block] == bestLabel;
        second = __builtin_elementwise_max(second, (lanes)((scores[block] & ~isBest) | (lowest & isBest)));
    }
    return (struct language_choice){bestLabel, best - __builtin_reduce_max(second)};
}

static inline __attribute__((always_inline)) struct language_choice choose(
    struct language_rows full, struct language_rows few, struct language_range classes, struct language_range barred,
    int16_t *sums) {
    sum_few(few, sums);
    add_full(full, sums);
    for (int label = barred.first; label < barred.end; label++) {
        sums[label / 2 + label % 2 * (CLASS_COUNT / 2)] = LOWEST;
    }
    return best(sums, classes);
}

#if defined(__x86_64__) && defined(__linux__)

// A third fewer steps where the processor has vectors of 32 bytes, which those before 2013 lack.
static __attribute__((target("avx2"))) struct language_choice choose_32(
    struct language_rows full, struct language_rows few, struct language_range classes, struct language_range barred,
    int16_t *sums) {
    return choose(full, few, classes, barred, sums);
}

struct language_choice language_choose(
    struct language_rows full, struct language_rows few, struct language_range classes, struct language_range barred,
    int16_t *sums) {
    return __builtin_cpu_supports("avx2") ? choose_32(full, few, classes, barred, sums)
                                          : choose(full, few, classes, barred, sums);
}

#else

struct language_choice language_choose(
    struct language_rows full, struct language_rows few, struct language_range classes, struct language_range barred,
    int16_t *sums) {
    return choose(full, few, classes, barred, sums);
}

#endif
