// Contracts are alive in this file whatever the build.
#undef NDEBUG
#include "core/contract.hpp"

#include <gtest/gtest.h>

namespace {

int half_of_even(int number) {
  ANAGEN_EXPECT(number % 2 == 0, "only even numbers have a whole half");
  const int half = number / 2;
  ANAGEN_ENSURE(half * 2 == number, "twice the half is the number");
  return half;
}

TEST(Contract, a_kept_contract_is_silent) { EXPECT_EQ(half_of_even(4), 2); }

TEST(ContractDeathTest, a_broken_contract_ends_the_program_with_its_sentence) {
  EXPECT_DEATH(static_cast<void>(half_of_even(3)), "broken contract: only even numbers have a whole half");
}

}  // namespace
