#include "follicle/hair_lanes.hpp"

namespace anagen::follicle {

namespace {

using random::Four;
using random::FourWords;
using random::TwoWide;

static_assert(sizeof(HairDay) == sizeof(Four) && sizeof(LengthMass) == sizeof(TwoWide));

template <class Record, class Vector>
void add(Record& record, Vector values) {
  Vector sum;
  __builtin_memcpy(&sum, &record, sizeof sum);
  sum += values;
  __builtin_memcpy(static_cast<void*>(&record), &sum, sizeof sum);
}

/// Length and mass that a hair makes in `ticks`.
TwoWide made(FourWords rate, std::int32_t ticks) {
  return random::multiply_even(rate, random::four_words(static_cast<std::uint32_t>(ticks)));
}

/// Enters the appearance of a hair in slot `a`, `into` ticks after it emerged.
void appear(DayRows& rows, std::int32_t a, std::int32_t into, FourWords rate, Four counts) {
  const auto slot = static_cast<std::size_t>(a);
  const TwoWide l0 = made(rate, into);
  add(rows.born[slot], counts);
  add(rows.bend[slot], l0);
  add(rows.bend[slot + 1], made(rate, ticks_per_day) - l0);
}

/// Enters the end of growth in slot `b`, `into` ticks after it.
void stop_growing(DayRows& rows, std::int32_t b, std::int32_t into, FourWords rate) {
  const auto slot = static_cast<std::size_t>(b);
  const TwoWide l1 = made(rate, into);
  add(rows.bend[slot], -l1);
  add(rows.bend[slot + 1], l1 - made(rate, ticks_per_day));
}

/// Enters the loss in slot `c` of a hair that grew for `grown` ticks.
void leave(DayRows& rows, std::int32_t c, std::int32_t grown, FourWords rate, Four counts) {
  const auto slot = static_cast<std::size_t>(c);
  const TwoWide length = made(rate, grown);
  add(rows.shed[slot], counts);
  add(rows.bend[slot], -length);
  add(rows.bend[slot + 1], length);
}

}  // namespace

HairLanes::HairLanes(const SizeTables& sizes) : rows_(sizes.rows.size()) {
  const auto prepare = [&](std::size_t bin) {
    const SizeTables::Row& row = sizes.rows[bin];
    const auto growth = static_cast<std::uint32_t>(row.growth_um_per_day);
    rows_[bin].rate = FourWords{growth, 0, growth * static_cast<std::uint32_t>(row.area_um2), 0};
    HairDay one;
    one.of_class[row.diameter_class] = 1;
    one.diameter = row.diameter;
    __builtin_memcpy(&rows_[bin].counts, &one, sizeof one);
  };
  if (!sizes.varies) {
    prepare(SizeTables::bin(0));
    return;
  }
  for (std::size_t bin = 0; bin < rows_.size(); ++bin) {
    prepare(bin);
  }
}

void HairLanes::enter(DayRows& rows, const ArmLanes& arm, const Ticks* released, int n) const {
  for (int i = 0; i < n; i += random::lane_group) {
    const Four emerged = random::load(arm.emerged.data() + i);
    const Four growth_end = random::load(arm.growth_end.data() + i);
    const Four a = day_slots(random::greater(emerged, random::four(0)));
    const Four b = day_slots(random::greater(growth_end, random::four(0)));
    const Four c = day_slots(random::load(released + i));
    const Four into_first = (a << ticks_per_day_log2) - emerged;
    const Four into_last = (b << ticks_per_day_log2) - growth_end;
    const Four grown = growth_end - emerged;
    for (int lane = 0; lane < random::lane_group; ++lane) {
      const Row& row = row_of(arm.size[i + lane]);
      appear(rows, a[lane], into_first[lane], row.rate, row.counts);
      stop_growing(rows, b[lane], into_last[lane], row.rate);
      leave(rows, c[lane], grown[lane], row.rate, row.counts);
    }
  }
}

void HairLanes::enter(DayRows& rows, const RawHair& hair) const {
  const Row& row = row_of(hair.size);
  const auto slot = [](Ticks t) { return day_at_or_after(t > 0 ? t : 0); };
  const std::int32_t a = slot(hair.emerged);
  const std::int32_t b = slot(hair.growth_end);
  appear(rows, a, (a << ticks_per_day_log2) - hair.emerged, row.rate, row.counts);
  stop_growing(rows, b, (b << ticks_per_day_log2) - hair.growth_end, row.rate);
  leave(rows, slot(hair.released), hair.growth_end - hair.emerged, row.rate, row.counts);
}

void HairLanes::enter_open(DayRows& rows, const ArmLanes& arm, const std::int32_t* lanes, int n) const {
  for (int i = 0; i < n; ++i) {
    const Ticks emerged = arm.emerged[lanes[i]];
    const Row& row = row_of(arm.size[lanes[i]]);
    const std::int32_t a = day_at_or_after(emerged > 0 ? emerged : 0);
    appear(rows, a, (a << ticks_per_day_log2) - emerged, row.rate, row.counts);
  }
}

}  // namespace anagen::follicle
