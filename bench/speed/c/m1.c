/*
 * M1: Erlang A. Poisson 19.4/min, exponential service of 5 min, exponential patience of 3 min, 100 agents, one line, first
 * come, first served; exactly 1,000,000 customers, from empty to empty. Every service and every patience is an event.
 * Prints one line of JSON.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define AGENTS 100
#define PLACES 8192

struct record {
  double time;
  int32_t next, previous;
  double arrived;
  int32_t ahead, behind; /* neighbours in line */
  int32_t waits;
};
static struct record record[PLACES];
#include "calendar.h"
#include "generator.h"
#include "ziggurat.h"

static int32_t spare[PLACES], spares;
static int32_t head = NONE, tail = NONE;

static void leave_line(int32_t row) {
  int32_t ahead = record[row].ahead, behind = record[row].behind;
  if (ahead == NONE) head = behind;
  else record[ahead].behind = behind;
  if (behind == NONE) tail = ahead;
  else record[behind].ahead = ahead;
}

int main(int argc, char **argv) {
  long customers = argc > 1 ? atol(argv[1]) : 1000000;
  seed(argc > 2 ? (uint64_t)atol(argv[2]) : 1);
  build_ziggurats();
  clock_t start = clock();
  calendar_clear(2 * 19.4);
  for (int i = 0; i < PLACES; i++) spare[spares++] = PLACES - 1 - i;
  long arrived = 0, waited = 0, abandoned = 0, in_time = 0, events = 0;
  double waits = 0, next_arrival = exponential(bits()) / 19.4;
  int idle = AGENTS;
  for (;;) {
    int32_t row = earliest();
    double now = row == NONE ? INFINITY : record[row].time;
    if (arrived < customers && next_arrival < now) {
      now = next_arrival;
      arrived++;
      events++;
      next_arrival = now + exponential(bits()) / 19.4;
      if (spares == 0) return 1;
      row = spare[--spares];
      record[row].arrived = now;
      if (idle > 0) {
        idle--;
        in_time++;
        record[row].waits = 0;
        plan(row, now + 5 * exponential(bits()));
      } else {
        waited++;
        record[row].waits = 1;
        record[row].ahead = tail;
        record[row].behind = NONE;
        if (tail == NONE) head = row;
        else record[tail].behind = row;
        tail = row;
        plan(row, now + 3 * exponential(bits()));
      }
      continue;
    }
    if (row == NONE) break;
    events++;
    cancel(row);
    spare[spares++] = row;
    if (record[row].waits) {
      abandoned++;
      waits += now - record[row].arrived;
      leave_line(row);
      continue;
    }
    int32_t first = head;
    if (first == NONE) {
      idle++;
      continue;
    }
    leave_line(first);
    cancel(first);
    record[first].waits = 0;
    double wait = now - record[first].arrived;
    waits += wait;
    if (wait <= 1. / 3) in_time++;
    plan(first, now + 5 * exponential(bits()));
  }
  double cpu = (double)(clock() - start) / CLOCKS_PER_SEC;
  printf("{\"contacts\": %ld, \"events\": %ld, \"cpuSeconds\": %.6f, \"pWait\": %.6f, \"meanWait\": %.6f, "
         "\"abandonment\": %.7f, \"serviceLevel\": %.6f}\n",
         arrived, events, cpu, (double)waited / arrived, waits / arrived, (double)abandoned / arrived,
         (double)in_time / arrived);
  return 0;
}
