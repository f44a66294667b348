/*
 * M3: M/M/1. Poisson 0.9/min, exponential service of 1 min, one agent, first come, first served; exactly 10,000,000
 * customers, from empty to empty, on the same records and the same calendar as M1: no shortcut. Prints one line of JSON.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define PLACES 65536

struct record {
  double time;
  int32_t next, previous;
  double arrived;
  int32_t behind;
};
static struct record record[PLACES];
#include "calendar.h"
#include "generator.h"
#include "ziggurat.h"

static int32_t spare[PLACES], spares;

int main(int argc, char **argv) {
  long customers = argc > 1 ? atol(argv[1]) : 10000000;
  seed(argc > 2 ? (uint64_t)atol(argv[2]) : 1);
  build_ziggurats();
  clock_t start = clock();
  calendar_clear(2 * 0.9);
  for (int i = 0; i < PLACES; i++) spare[spares++] = PLACES - 1 - i;
  long arrived = 0, waited = 0, events = 0;
  double waits = 0, next_arrival = exponential(bits()) / 0.9;
  int32_t head = NONE, tail = NONE, idle = 1;
  for (;;) {
    int32_t row = earliest();
    double now = row == NONE ? INFINITY : record[row].time;
    if (arrived < customers && next_arrival < now) {
      now = next_arrival;
      arrived++;
      events++;
      next_arrival = now + exponential(bits()) / 0.9;
      if (spares == 0) return 1;
      row = spare[--spares];
      record[row].arrived = now;
      if (idle > 0) {
        idle--;
        plan(row, now + exponential(bits()));
      } else {
        waited++;
        record[row].behind = NONE;
        if (tail == NONE) head = row;
        else record[tail].behind = row;
        tail = row;
      }
      continue;
    }
    if (row == NONE) break;
    events++;
    cancel(row);
    spare[spares++] = row;
    int32_t first = head;
    if (first == NONE) {
      idle++;
      continue;
    }
    head = record[first].behind;
    if (head == NONE) tail = NONE;
    waits += now - record[first].arrived;
    plan(first, now + exponential(bits()));
  }
  double cpu = (double)(clock() - start) / CLOCKS_PER_SEC;
  printf("{\"contacts\": %ld, \"events\": %ld, \"cpuSeconds\": %.6f, \"pWait\": %.6f, \"meanWait\": %.6f}\n", arrived, events,
         cpu, (double)waited / arrived, waits / arrived);
  return 0;
}
