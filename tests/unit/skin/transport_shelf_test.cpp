#include "skin/transport_shelf.hpp"

#include <gtest/gtest.h>

#include "sessions.hpp"

namespace anagen::skin {
namespace {

TEST(TransportShelf, carries_each_distinct_session_once) {
  TransportShelf shelf;
  const Active active = testing::vesicles();
  const Transport& first = shelf.get(testing::stamped(), active, testing::applied(), 48);
  const Transport& second = shelf.get(testing::rubbed_in(), active, testing::applied(), 48);
  EXPECT_EQ(&shelf.get(testing::stamped(), active, testing::applied(), 48), &first);
  EXPECT_EQ(shelf.size(), 2U);
  EXPECT_EQ(first.ledger, transport(testing::stamped(), active, testing::applied(), 48).ledger);
  EXPECT_NE(first.ledger, second.ledger);
  shelf.get(testing::stamped(), testing::proteins(), testing::applied(), 48);
  shelf.get(testing::stamped(), active, testing::applied(1), 48);
  EXPECT_EQ(shelf.size(), 4U);
}

}  // namespace
}  // namespace anagen::skin
