/* xoshiro256++ of Blackman and Vigna (2019): the fastest good generator when draws need no names. */
#include <stdint.h>

static uint64_t s[4];

static inline uint64_t turn(uint64_t x, int by) { return (x << by) | (x >> (64 - by)); }

static inline uint64_t bits(void) {
  uint64_t out = turn(s[0] + s[3], 23) + s[0], t = s[1] << 17;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = turn(s[3], 45);
  return out;
}

static void seed(uint64_t x) {
  for (int i = 0; i < 4; i++) {
    uint64_t z = (x += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    s[i] = z ^ (z >> 31);
  }
}

static inline uint64_t again(uint64_t used) {
  (void)used;
  return bits();
}
