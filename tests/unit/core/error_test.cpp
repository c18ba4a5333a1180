#include "core/error.hpp"

#include <gtest/gtest.h>

#include "core/version.hpp"

namespace anagen {
namespace {

TEST(Error, one_line_tells_place_path_problem_allowed_and_suggestion) {
  const Error error{.where = "a.toml:3:7",
                    .path = "person.sex",
                    .problem = "unknown value \"femle\"",
                    .allowed = "female or male",
                    .suggestion = "Did you mean \"female\"?"};
  EXPECT_EQ(to_line(error),
            "a.toml:3:7: person.sex: unknown value \"femle\" (female or male) Did you mean \"female\"?");
}

TEST(Error, empty_parts_leave_no_trace) { EXPECT_EQ(to_line({.problem = "the disk is full"}), "the disk is full"); }

TEST(Error, fail_gives_the_failing_side) {
  const Expected<int> none = fail({.fault = Fault::machine, .problem = "no memory"});
  ASSERT_FALSE(none);
  ASSERT_EQ(none.error().size(), 1U);
  EXPECT_EQ(none.error().front().fault, Fault::machine);
}

TEST(Version, three_numbers_with_points) {
  EXPECT_EQ(version().find_first_not_of("0123456789."), std::string_view::npos);
  EXPECT_FALSE(version().empty());
}

}  // namespace
}  // namespace anagen
