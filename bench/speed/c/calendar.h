/*
 * The future as a calendar queue: a ring of buckets of equal width, each a list in order of time, linked both ways.
 * A record has at most one event under way, so the record itself is the node: nothing is allocated, and an event is taken
 * back in constant time. Events of a later lap of the ring lie in the same lists, behind those of this lap.
 * Include after defining `struct record` (with time, next and previous) and the array `record`.
 */
#include <stdint.h>
#include <string.h>

#define NONE (-1)
#ifndef BUCKETS
#define BUCKETS 2048
#endif

static int32_t bucket[BUCKETS];
static double buckets_per_minute;
static int64_t today; /* no event lies in an earlier bucket */
static int64_t planned;

static void calendar_clear(double events_per_minute) {
  memset(bucket, 0xff, sizeof bucket);
  buckets_per_minute = events_per_minute / 0.8;
  today = 0;
  planned = 0;
}

static inline int64_t day_of(double time) { return (int64_t)(time * buckets_per_minute); }

static inline void plan(int32_t row, double time) {
  int64_t day = day_of(time);
  int32_t *first = &bucket[day & (BUCKETS - 1)];
  int32_t before = NONE, after = *first;
  while (after != NONE && record[after].time <= time) {
    before = after;
    after = record[after].next;
  }
  record[row].time = time;
  record[row].next = after;
  record[row].previous = before;
  if (before == NONE) *first = row;
  else record[before].next = row;
  if (after != NONE) record[after].previous = row;
  if (day < today) today = day;
  planned++;
}

static inline void cancel(int32_t row) {
  int32_t before = record[row].previous, after = record[row].next;
  if (before == NONE) bucket[day_of(record[row].time) & (BUCKETS - 1)] = after;
  else record[before].next = after;
  if (after != NONE) record[after].previous = before;
  planned--;
}

/* The record with the earliest event, NONE when nothing is planned. */
static inline int32_t earliest(void) {
  if (planned == 0) return NONE;
  for (;; today++) {
    int32_t row = bucket[today & (BUCKETS - 1)];
    if (row != NONE && day_of(record[row].time) == today) return row;
  }
}
