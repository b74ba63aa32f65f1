#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

// Sums and choices over many numbers at once, which Swift's own vectors turn into one at a time. What is written here are
// clang's vectors, which any processor has in one width or another; all machines come to the same numbers.

/// Asks for the line of memory at an address, for it to be there when it is read soon after.
static inline void language_prefetch(const void *address) { __builtin_prefetch(address); }

/// The row of a feature in a bucket: four fingerprints of 16 bits, then the number of the first one's row; 0 if none of them
/// is its fingerprint, which is not 0. Made without a branch, as what is found can't be foreseen.
static inline uint32_t language_row(const void *bucket, uint16_t fingerprint) {
    uint32_t first;
    memcpy(&first, (const uint8_t *)bucket + 8, sizeof first);
#if defined(__SSE2__)
    const __m128i fingerprints = _mm_loadl_epi64((const __m128i *)bucket);
    const uint32_t matches =
        (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi16(fingerprints, _mm_set1_epi16((int16_t)fingerprint)));
    const uint32_t row = first + (uint32_t)__builtin_ctz(matches | 1u << 16) / 2;
#else
    uint64_t fingerprints;
    memcpy(&fingerprints, bucket, sizeof fingerprints);
    const uint64_t difference = fingerprints ^ fingerprint * UINT64_C(0x0001000100010001);
    // The lowest lane that is zero: the usual trick, exact for the lowest one.
    const uint64_t matches = (difference - UINT64_C(0x0001000100010001)) & ~difference & UINT64_C(0x8000800080008000);
    const uint32_t row = first + (uint32_t)__builtin_ctzll(matches | 1) / 16;
#endif
    return matches == 0 ? 0 : row;
}

/// Eight numbers side by side.
typedef int16_t language_lanes __attribute__((vector_size(16)));

/// The sum of the products of so many numbers, a multiple of eight.
static inline int32_t language_dot(const int16_t *left, const int16_t *right, size_t count) {
#if defined(__SSE2__)
    // What clang makes of the plain loop takes twice as many steps.
    __m128i sums = _mm_setzero_si128();
    for (size_t index = 0; index < count; index += 8) {
        const __m128i lefts = _mm_loadu_si128((const __m128i *)(left + index));
        const __m128i rights = _mm_loadu_si128((const __m128i *)(right + index));
        sums = _mm_add_epi32(sums, _mm_madd_epi16(lefts, rights));
    }
    const __m128i two = _mm_add_epi32(sums, _mm_shuffle_epi32(sums, 0x4E));
    return _mm_cvtsi128_si32(_mm_add_epi32(two, _mm_shuffle_epi32(two, 0xB1)));
#else
    uint32_t sum = 0;
    for (size_t index = 0; index < count; index++) sum += (uint32_t)((int32_t)left[index] * right[index]);
    return (int32_t)sum;
#endif
}

/// Adds 64 columns of rows of 8-bit weights to 64 sums: those of even columns come first, then those of odd ones.
///
/// Weights of even columns are stored with 128 added.
/// - Parameters:
///   - weights: The first of the columns in the first row.
///   - stride: The bytes from one row to the next.
///   - rows: The numbers of the rows to add.
void language_add_rows(const int8_t *weights, size_t stride, const uint32_t *rows, size_t count, int16_t *sums);

/// The class with the highest sum, the lowest on a tie, and by how much it leads.
struct language_choice {
    int32_t label;
    int32_t lead;
};

/// Chooses among the classes `first`..<`end` of 48, whose sums are not below -16,384 and lie in this order: even classes,
/// then odd ones.
static inline struct language_choice language_best_class(const int16_t *sums, int16_t first, int16_t end) {
    const language_lanes even = {0, 2, 4, 6, 8, 10, 12, 14};
    const language_lanes lowest = {-16384, -16384, -16384, -16384, -16384, -16384, -16384, -16384};
    language_lanes labels[6], scores[6], highest = lowest, label = even - even + INT16_MAX, second = lowest;
    for (int block = 0; block < 6; block++) {
        labels[block] = even + (int16_t)(block % 3 * 16 + block / 3);
        memcpy(&scores[block], sums + block * 8, sizeof scores[block]);
        const language_lanes outside = (labels[block] < first) | (labels[block] >= end);
        scores[block] = (scores[block] & ~outside) | (lowest & outside);
        highest = __builtin_elementwise_max(highest, scores[block]);
    }
    const int16_t best = __builtin_reduce_max(highest);
    for (int block = 0; block < 6; block++) {
        const language_lanes isLower = scores[block] != best;
        label = __builtin_elementwise_min(label, (language_lanes)(labels[block] | (isLower & INT16_MAX)));
    }
    const int16_t bestLabel = __builtin_reduce_min(label);
    for (int block = 0; block < 6; block++) {
        const language_lanes isBest = labels[block] == bestLabel;
        second = __builtin_elementwise_max(second, (language_lanes)((scores[block] & ~isBest) | (lowest & isBest)));
    }
    return (struct language_choice){bestLabel, best - __builtin_reduce_max(second)};
}
