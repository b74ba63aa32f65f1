#pragma once

#include <stddef.h>
#include <stdint.h>

/// The rows that were found for a decision, of a table of weights.
struct language_rows {
    const int8_t *weights;
    const uint32_t *rows;
    size_t count;
};

/// Classes from `first` to before `end`.
struct language_range {
    int16_t first;
    int16_t end;
};

/// The class with the highest sum, the lowest on a tie, and by how much it leads.
struct language_choice {
    int32_t label;
    int32_t lead;
};

/// Sums the rows of a decision among 48 classes, and chooses one.
/// - Parameters:
///   - full: Rows of 48 weights.
///   - few: Rows of four places and the weights that belong there; 48 and more are places of nothing. Behind an odd number of
///     rows the first one of the table must stand, which adds nothing.
///   - classes: Those that may be chosen.
///   - barred: Two of them at most that may not, none if it is empty.
///   - sums: Where the sums of all classes are left: even classes, then odd ones.
struct language_choice language_choose(
    struct language_rows full, struct language_rows few, struct language_range classes, struct language_range barred,
    int16_t *sums);
