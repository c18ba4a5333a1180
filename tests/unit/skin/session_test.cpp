#include "skin/session.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <vector>

#include "sessions.hpp"

namespace anagen::skin {
namespace {

TEST(Session, usual_ones_can_be_computed) {
  for (const Session& session : {testing::stamped(), testing::rubbed_in(), testing::injected()}) {
    EXPECT_TRUE(problems_of(session).empty());
  }
}

TEST(Session, tells_all_that_is_wrong_at_once) {
  Session session = testing::stamped();
  session.area_cm2 = 0;
  session.film->volume_ml = -1;
  session.channels->per_cm2 = 1e5;
  session.channels->kept_share = 1.5;
  session.depots = Depots{.points = 0, .bolus_ml = 0.1};
  std::vector<std::string> paths;
  for (const Error& error : problems_of(session)) {
    paths.push_back(error.path);
    EXPECT_FALSE(error.problem.empty());
  }
  const std::vector<std::string> wrong = {"area_cm2", "film.volume_ml", "channels.kept_share", "channels",
                                          "depots.points"};
  EXPECT_EQ(paths, wrong);
}

TEST(Session, no_number_is_not_a_number) {
  Session session = testing::stamped();
  session.wash_hours = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(problems_of(session).size(), 1U);
}

}  // namespace
}  // namespace anagen::skin
