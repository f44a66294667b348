/*
 * Exponential and normal numbers by the ziggurat of Marsaglia and Tsang (2000), 256 layers.
 * Include after defining `static inline uint64_t again(uint64_t bits)`: 64 fresh bits for the rare second try.
 */
#include <math.h>
#include <stdint.h>

static double e_width[256], e_sure[256], e_height[257];
static double n_width[256], n_sure[256], n_height[257];
#define E_TAIL 7.69711747013105
#define N_TAIL 3.654152885361009

static void build_ziggurats(void) {
  double area = 0.003949659822581557, x = E_TAIL;
  e_width[0] = area / exp(-x) * 0x1p-53;
  e_height[0] = 0;
  for (int i = 1; i < 256; i++) {
    e_sure[i - 1] = x;
    e_width[i] = x * 0x1p-53;
    e_height[i] = exp(-x);
    x = -log(e_height[i] + area / x);
  }
  e_sure[255] = 0;
  e_height[256] = 1;
  area = 0.004928673233974655;
  x = N_TAIL;
  n_width[0] = area / exp(-0.5 * x * x) * 0x1p-53;
  n_height[0] = 0;
  for (int i = 1; i < 256; i++) {
    n_sure[i - 1] = x;
    n_width[i] = x * 0x1p-53;
    n_height[i] = exp(-0.5 * x * x);
    x = sqrt(-2 * log(n_height[i] + area / x));
  }
  n_sure[255] = 0;
  n_height[256] = 1;
}

static inline double unit(uint64_t bits) { return ((double)(bits >> 11) + 0.5) * 0x1p-53; }

static inline double exponential(uint64_t bits) {
  double beyond = 0;
  for (;;) {
    int layer = bits & 255;
    double x = (double)(bits >> 11) * e_width[layer];
    if (__builtin_expect(x < e_sure[layer], 1)) return beyond + x;
    bits = again(bits);
    if (layer == 0) beyond += E_TAIL;
    else if (e_height[layer] + unit(bits) * (e_height[layer + 1] - e_height[layer]) < exp(-x)) return beyond + x;
    bits = again(bits);
  }
}

static inline double normal(uint64_t bits) {
  for (;;) {
    int layer = bits & 255;
    double sign = bits & 256 ? -1 : 1;
    double x = (double)(bits >> 11) * n_width[layer];
    if (__builtin_expect(x < n_sure[layer], 1)) return sign * x;
    bits = again(bits);
    if (layer == 0) {
      double beyond, height;
      do {
        beyond = -log(unit(bits)) / N_TAIL;
        bits = again(bits);
        height = -log(unit(bits));
        bits = again(bits);
      } while (2 * height < beyond * beyond);
      return sign * (N_TAIL + beyond);
    }
    if (n_height[layer] + unit(bits) * (n_height[layer + 1] - n_height[layer]) < exp(-0.5 * x * x)) return sign * x;
    bits = again(bits);
  }
}
