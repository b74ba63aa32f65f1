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

/// The row of a feature in a bucket: four fingerprints of 16 bits, then the number of the first one's row; 0 if none of
/// them is the lower half of the given one, which is not 0. Made without a branch, as what is found can't be foreseen.
static inline uint32_t language_row(const void *bucket, uint32_t fingerprint) {
    uint32_t first;
    memcpy(&first, (const uint8_t *)bucket + 8, sizeof first);
#if defined(__SSE2__)
    const __m128i fingerprints = _mm_loadl_epi64((const __m128i *)bucket);
    // The upper halves are zero on both sides, so there is always a match, at the latest behind the four.
    const __m128i wanted = _mm_shufflelo_epi16(_mm_cvtsi32_si128((int)fingerprint), 0);
    const uint32_t matches = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi16(fingerprints, wanted));
    return (matches & 0xFF) == 0 ? 0 : first + (uint32_t)__builtin_ctz(matches) / 2;
#else
    uint64_t fingerprints;
    memcpy(&fingerprints, bucket, sizeof fingerprints);
    const uint64_t difference = fingerprints ^ (uint16_t)fingerprint * UINT64_C(0x0001000100010001);
    // The lowest lane that is zero: the usual trick, exact for the lowest one.
    const uint64_t matches = (difference - UINT64_C(0x0001000100010001)) & ~difference & UINT64_C(0x8000800080008000);
    return matches == 0 ? 0 : first + (uint32_t)__builtin_ctzll(matches) / 16;
#endif
}

/// Four numbers side by side.
typedef int16_t language_four __attribute__((ext_vector_type(4)));

/// A row of four weights, widened.
static inline language_four language_row_of_four(const int8_t *row) {
    int8_t weights __attribute__((ext_vector_type(4)));
    memcpy(&weights, row, sizeof weights);
    return __builtin_convertvector(weights, language_four);
}

/// A layer of hidden units: each sums up weights of inputs, counts only if the sum is above zero, and then speaks for and
/// against each class.
struct language_units {
    /// For each input a row of 8-bit weights, one of every unit. Those of units with even numbers are stored with 128 added.
    const int8_t *weights;
    /// The number of units, 64 or 128.
    size_t count;
    /// What every unit begins with. In each block of 64 units those with even numbers come first.
    const int16_t *biases;
    /// For each class the weights of all units, in the same order.
    const int16_t *outputs;
    size_t class_count;
};

/// Adds what the units say of each class to the scores.
/// - Parameter rows: The numbers of the rows of the inputs there are.
void language_add_scores(
    const struct language_units *units, const uint32_t *rows, size_t row_count, int32_t *scores);
