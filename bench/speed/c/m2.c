/*
 * M2: the multi-skill day, 200 days after one another, each from empty to empty; see docs/guides/speed.md for the model.
 * Draws keyed by (type, number of the contact, purpose); 200,000 customers with a record that each contact updates;
 * agents with a name, the longest idle one first; statistics by type and half-hour of arrival. Time in minutes of the day.
 * Prints one line of JSON.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define TYPES 3
#define POOLS 3
#define SLOTS 24
#define MOST_AGENTS 64
#define CUSTOMERS 200000
#define PLACES 16384
#define CLASSES 25

struct record {
  double time; /* of its event: service end, or end of patience */
  int32_t next, previous;
  double arrived;
  int32_t ahead, behind;  /* neighbours in line */
  int32_t agent;          /* NONE while it waits */
  int32_t customer;
  uint32_t number;        /* of the contact within its type */
  int8_t type, slot;
};
static struct record record[PLACES];
#include "calendar.h"

static inline uint64_t mixed(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
  return x ^ (x >> 31);
}
static inline uint64_t again(uint64_t bits) { return mixed(bits + 0x9e3779b97f4a7c15u); }
#include "ziggurat.h"

enum { INTERARRIVAL, CUSTOMER, SERVICE, PATIENCE };
/* The bits that belong to a contact and a purpose, whatever happened before. */
static inline uint64_t drawn(int type, uint32_t number, int purpose) {
  return mixed(((uint64_t)number << 8 | (uint64_t)(type << 2 | purpose)) * 0x9e3779b97f4a7c15u + 0x632be59bd9b4e019u);
}

static const double F[SLOTS] = {.35, .50, .70, .85, .95, 1,   1,   .95, .85, .75, .75, .80,
                                .90, .95, .95, .90, .80, .70, .60, .50, .45, .40, .35, .30};
static const double RATE[TYPES] = {12, 8, 4}, MEAN[TYPES] = {4, 6, 8}, PATIENT[TYPES] = {2.5, 4, 6};
static const double BOUNDS[CLASSES - 1] = {0,   5,   10,  15,  20,  30,  40,  50,  60,   80,   100,  120,
                                           150, 180, 240, 300, 420, 600, 900, 1200, 1800, 2700, 3600, 7200};

struct slot_sums { long offered, answered, abandoned, in_time; double waits; };
static struct slot_sums sums[TYPES][SLOTS];
static long histogram[TYPES][CLASSES];
static double busy_minutes[POOLS][SLOTS];

struct customer { int32_t contacts; float satisfaction; double last; };
static struct customer *customer;
static long repeats;

struct agent { double since; double busy; int32_t calls, next; int8_t pool, on_duty; };
static struct agent agent[POOLS * MOST_AGENTS];
static int32_t idle_first[POOLS], idle_last[POOLS];
static int on_duty[POOLS], leaving[POOLS], busy[POOLS];
static double busy_since[POOLS];
static int32_t line_head[TYPES], line_tail[TYPES];
static int32_t spare[PLACES], spares;
static int slot;
static double now, origin; /* origin: minutes of the days before */
static double sigma, scale[TYPES];

static inline void account(int pool) {
  busy_minutes[pool][slot] += busy[pool] * (now - busy_since[pool]);
  busy_since[pool] = now;
}

static inline void leave_line(int32_t row) {
  int type = record[row].type;
  int32_t ahead = record[row].ahead, behind = record[row].behind;
  if (ahead == NONE) line_head[type] = behind;
  else record[ahead].behind = behind;
  if (behind == NONE) line_tail[type] = ahead;
  else record[behind].ahead = ahead;
}

/* The customer remembers: how often, how pleasant, and when last. */
static inline void remember(int32_t row, double pleasure) {
  struct customer *c = &customer[record[row].customer];
  if (c->contacts++ > 0 && origin + now - c->last < 7 * 1440) repeats++;
  c->satisfaction += 0.1f * ((float)pleasure - c->satisfaction);
  c->last = origin + now;
}

static inline void count_wait(int32_t row, double wait, int answered) {
  struct slot_sums *s = &sums[(int)record[row].type][(int)record[row].slot];
  int class = 0;
  while (class < CLASSES - 1 && wait * 60 > BOUNDS[class]) class++;
  histogram[(int)record[row].type][class]++;
  s->waits += wait;
  if (!answered) s->abandoned++;
  else {
    s->answered++;
    if (wait <= 1. / 3) s->in_time++;
  }
}

static inline void serve(int32_t row, int32_t who) {
  int type = record[row].type, pool = agent[who].pool;
  count_wait(row, now - record[row].arrived, 1);
  account(pool);
  busy[pool]++;
  agent[who].since = now;
  agent[who].calls++;
  record[row].agent = who;
  plan(row, now + scale[type] * exp(sigma * normal(drawn(type, record[row].number, SERVICE))));
}

static inline void stand_idle(int32_t who) {
  int pool = agent[who].pool;
  agent[who].next = NONE;
  if (idle_last[pool] == NONE) idle_first[pool] = who;
  else agent[idle_last[pool]].next = who;
  idle_last[pool] = who;
}

static inline int32_t longest_idle(int pool) {
  int32_t who = idle_first[pool];
  if (who == NONE) return NONE;
  idle_first[pool] = agent[who].next;
  if (idle_first[pool] == NONE) idle_last[pool] = NONE;
  return who;
}

/* An agent is free: P1 takes A, P2 takes B, P3 takes C, then A, then B. */
static inline void find_work(int32_t who) {
  int pool = agent[who].pool;
  int32_t row = pool < 2 ? line_head[pool] : line_head[2];
  if (pool == 2 && row == NONE) row = line_head[0];
  if (pool == 2 && row == NONE) row = line_head[1];
  if (row == NONE) {
    stand_idle(who);
    return;
  }
  leave_line(row);
  cancel(row);
  serve(row, who);
}

static void set_staff(int pool, int wanted) {
  int change = wanted - on_duty[pool];
  on_duty[pool] = wanted;
  for (; change > 0 && leaving[pool] > 0; change--) leaving[pool]--;
  for (int32_t who = pool * MOST_AGENTS; change > 0; who++) {
    if (agent[who].on_duty) continue;
    agent[who].on_duty = 1;
    change--;
    find_work(who);
  }
  for (; change < 0; change++) {
    int32_t who = longest_idle(pool);
    if (who == NONE) leaving[pool]++;
    else agent[who].on_duty = 0;
  }
}

static inline void arrive(int type, uint32_t number) {
  if (spares == 0) exit(1);
  int32_t row = spare[--spares];
  record[row].type = type;
  record[row].slot = slot;
  record[row].number = number;
  record[row].arrived = now;
  record[row].customer = ((drawn(type, number, CUSTOMER) >> 32) * CUSTOMERS) >> 32;
  sums[type][slot].offered++;
  int32_t who = longest_idle(type);
  if (who == NONE && type != 2) who = longest_idle(2);
  if (who != NONE) {
    serve(row, who);
    return;
  }
  record[row].agent = NONE;
  record[row].ahead = line_tail[type];
  record[row].behind = NONE;
  if (line_tail[type] == NONE) line_head[type] = row;
  else record[line_tail[type]].behind = row;
  line_tail[type] = row;
  plan(row, now + PATIENT[type] * exponential(drawn(type, number, PATIENCE)));
}

static inline void on_event(int32_t row) {
  cancel(row);
  spare[spares++] = row;
  int32_t who = record[row].agent;
  if (who == NONE) {
    count_wait(row, now - record[row].arrived, 0);
    leave_line(row);
    remember(row, 0);
    return;
  }
  remember(row, 1);
  int pool = agent[who].pool;
  account(pool);
  busy[pool]--;
  agent[who].busy += now - agent[who].since;
  if (leaving[pool] > 0) {
    leaving[pool]--;
    agent[who].on_duty = 0;
  } else find_work(who);
}

/* When the next of a type arrives, its effort spent against the rates of the half-hours; Infinity = not today. */
static double next_arrival(int type, uint32_t number, double from) {
  double effort = exponential(drawn(type, number, INTERARRIVAL));
  for (int s = (int)(from / 30); s < SLOTS; s++) {
    double rate = RATE[type] * F[s], room = rate * (30 * (s + 1) - from);
    if (effort < room) return from + effort / rate;
    effort -= room;
    from = 30 * (s + 1);
  }
  return INFINITY;
}

int main(int argc, char **argv) {
  int days = argc > 1 ? atoi(argv[1]) : 200;
  build_ziggurats();
  customer = calloc(CUSTOMERS, sizeof *customer);
  clock_t start = clock();
  sigma = sqrt(log(1 + .75 * .75));
  for (int t = 0; t < TYPES; t++) scale[t] = MEAN[t] * exp(-sigma * sigma / 2);
  for (int i = 0; i < PLACES; i++) spare[spares++] = PLACES - 1 - i;
  for (int i = 0; i < POOLS * MOST_AGENTS; i++) agent[i].pool = i / MOST_AGENTS;
  long events = 0, contacts = 0;
  uint32_t arrived[TYPES] = {0};
  for (int i = 0; i < TYPES; i++) line_head[i] = line_tail[i] = idle_first[i] = idle_last[i] = NONE;
  for (int day = 0; day < days; day++) {
    origin = 1440. * day;
    calendar_clear(2 * 24);
    double arrival[TYPES], roster = 0;
    now = 0;
    slot = 0;
    for (int p = 0; p < POOLS; p++) busy_since[p] = 0;
    for (int t = 0; t < TYPES; t++) arrival[t] = next_arrival(t, arrived[t], 0);
    for (;;) {
      int32_t row = earliest();
      double event = row == NONE ? INFINITY : record[row].time;
      int type = arrival[1] < arrival[0] ? 1 : 0;
      if (arrival[2] < arrival[type]) type = 2;
      if (roster <= event && roster <= arrival[type] && roster < INFINITY) {
        now = roster;
        if (roster > 0) {
          for (int p = 0; p < POOLS; p++) account(p);
          slot++;
        }
        for (int p = 0; p < POOLS; p++) set_staff(p, (int)((p < 2 ? 38.4 : 48.64) * F[slot] + .5));
        roster = slot < SLOTS - 1 ? roster + 30 : INFINITY;
        events += slot > 0;
      } else if (arrival[type] < event) {
        now = arrival[type];
        uint32_t number = arrived[type]++;
        arrive(type, number);
        arrival[type] = next_arrival(type, number + 1, now);
        contacts++;
        events++;
      } else if (row != NONE) {
        now = event;
        on_event(row);
        events++;
      } else break;
    }
    for (int p = 0; p < POOLS; p++) account(p);
  }
  double cpu = (double)(clock() - start) / CLOCKS_PER_SEC;
  double calls = 0, minutes = 0;
  for (int i = 0; i < POOLS * MOST_AGENTS; i++) calls += agent[i].calls, minutes += agent[i].busy;
  printf("{\"contacts\": %ld, \"events\": %ld, \"cpuSeconds\": %.6f, \"repeats\": %ld, \"meanService\": %.6f", contacts, events,
         cpu, repeats, minutes / calls);
  for (int t = 0; t < TYPES; t++) {
    struct slot_sums all = {0};
    for (int i = 0; i < SLOTS; i++) {
      all.offered += sums[t][i].offered;
      all.abandoned += sums[t][i].abandoned;
      all.in_time += sums[t][i].in_time;
      all.waits += sums[t][i].waits;
    }
    printf(", \"%c\": {\"offered\": %ld, \"abandonment\": %.6f, \"serviceLevel\": %.6f, \"meanWait\": %.6f, \"atOnce\": %.6f}",
           'a' + t, all.offered, (double)all.abandoned / all.offered, (double)all.in_time / all.offered,
           all.waits / all.offered, (double)histogram[t][0] / all.offered);
  }
  printf("}\n");
  return 0;
}
