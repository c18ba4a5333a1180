#include "scenario/schema/schema.hpp"

namespace anagen::scenario {

namespace {

constexpr double most_sensitive = 100;
constexpr double farthest_sds = 6;

constexpr Field<AndrogenSpec> rows[] = {
    field<&AndrogenSpec::sensitivity>(
        {.key = "sensitivity",
         .type = FieldType::number,
         .unit = "1",
         .lowest = 0,
         .highest = most_sensitive,
         .doc = "How sensitive the follicles of the vertex are at 30: at 1 new hairs move half of the way to the "
                "smallest size; 0 is not at all. Drawn when absent."}),
    field<&AndrogenSpec::polygenic>({.key = "polygenic",
                                     .type = FieldType::number,
                                     .unit = "1",
                                     .lowest = -farthest_sds,
                                     .highest = farthest_sds,
                                     .doc = "Inherited liability from all chromosomes but the X, in standard "
                                            "deviations between people. Drawn when absent."}),
    field<&AndrogenSpec::x_linked>({.key = "x_linked",
                                    .type = FieldType::number,
                                    .unit = "1",
                                    .lowest = -farthest_sds,
                                    .highest = farthest_sds,
                                    .doc = "Inherited liability that comes with the X, in standard deviations between "
                                           "people. Drawn when absent."}),
};

}  // namespace

template <>
std::span<const Field<AndrogenSpec>> fields<AndrogenSpec>() {
  return rows;
}

}  // namespace anagen::scenario
