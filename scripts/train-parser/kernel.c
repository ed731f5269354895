/*
 * The arithmetic of the grammar model, compiled to WebAssembly with SIMD: see README.md beside it.
 *
 * Everything here gives the same bits on every machine: sums of products are integer, and the
 * floating-point rest is IEEE single precision in a fixed order, without fused multiply-add and
 * without functions of a mathematical library.
 */
#include <stdint.h>
#include <wasm_simd128.h>

#define EXPORT(name) __attribute__((export_name(#name)))

/* Activations are 15-bit: 127 * 16383 * 768 still fits an int32. */
#define LARGEST 16383.0f
#define SLOPE 0.1f

enum { MAGIC, VERSION, WORDS, WORD_SIZE, AFFIXES, AFFIX_SIZE, SHAPES, SIZE, LAYERS, ARC, RELATION, TAG,
       UPOS, FEATURES, RELATIONS, REACH, HEADER = 32 };

/* Affixes of a word; each token is given as 3 + AFFIX_KINDS numbers. */
#define AFFIX_KINDS 8
#define INPUTS (3 + AFFIX_KINDS)
#define MAX_LAYERS 8

typedef struct { const int8_t *weight; const float *scale, *bias; int rows, columns; } Linear;
typedef struct { Linear gates; const float *forget, *highway; } Layer;

static struct {
  const int32_t *header;
  const int8_t *words, *affixes;
  const float *wordScale, *affixScale, *shapes;
  Linear input, heads, bilinear, upos, features;
  Layer layers[MAX_LAYERS];
  const float *rootArc, *rootRelation, *headBias, *distance;
  const float *relProduct, *relDependent, *relHead, *relBias;
} model;

static struct {
  int most;
  int32_t *tokens;
  float *embedded, *rows, *state, *gates, *mlp, *arcs, *upos, *features, *scale;
  int16_t *quantised;
  int32_t *chosen, *relations;
} room;

static uintptr_t cursor;

static void *take(long bytes) {
  void *here = (void *)cursor;
  cursor = (cursor + (uintptr_t)bytes + 15) & ~(uintptr_t)15;
  return here;
}

static Linear linear(int rows, int columns) {
  Linear it = {0, 0, 0, rows, columns};
  it.weight = take((long)rows * columns);
  it.scale = take(4L * rows);
  it.bias = take(4L * rows);
  return it;
}

/* Finds the sections of a model that lies at `base`; gives the first address behind it. */
EXPORT(open) uintptr_t open_model(uintptr_t base) {
  cursor = base;
  const int32_t *h = model.header = take(4 * HEADER);
  take(6L * h[WORDS]); /* the index of words is read outside */
  model.words = take((long)h[WORDS] * h[WORD_SIZE]);
  model.wordScale = take(4L * h[WORDS]);
  model.affixes = take((long)h[AFFIXES] * h[AFFIX_SIZE]);
  model.affixScale = take(4L * h[AFFIXES]);
  model.shapes = take(4L * h[SHAPES] * h[AFFIX_SIZE]);
  int embedded = 2 * h[WORD_SIZE] + h[AFFIX_SIZE];
  model.input = linear(h[SIZE], 3 * embedded);
  for (int i = 0; i < h[LAYERS]; i++) {
    model.layers[i].gates = linear(3 * h[SIZE], h[SIZE]);
    model.layers[i].forget = take(4L * h[SIZE]);
    model.layers[i].highway = take(4L * h[SIZE]);
  }
  model.heads = linear(2 * h[ARC] + 2 * h[RELATION] + h[TAG], h[SIZE]);
  model.bilinear = linear(h[ARC], h[ARC]);
  model.upos = linear(h[UPOS], h[TAG]);
  model.features = linear(h[FEATURES], h[TAG]);
  model.rootArc = take(4L * h[ARC]);
  model.rootRelation = take(4L * h[RELATION]);
  model.headBias = take(4L * h[ARC]);
  model.distance = take(4L * (2 * h[REACH] + 1));
  model.relProduct = take(4L * h[RELATIONS] * h[RELATION]);
  model.relDependent = take(4L * h[RELATIONS] * h[RELATION]);
  model.relHead = take(4L * h[RELATIONS] * h[RELATION]);
  model.relBias = take(4L * h[RELATIONS]);
  return cursor;
}

static int most(int a, int b) { return a > b ? a : b; }

/* Lays out the working memory for sentences of at most `tokens` tokens; gives where it ends. */
EXPORT(reserve) uintptr_t reserve(uintptr_t base, int tokens) {
  const int32_t *h = model.header;
  int n = (tokens + 3) & ~3;
  int embedded = 2 * h[WORD_SIZE] + h[AFFIX_SIZE];
  int mlp = 2 * h[ARC] + 2 * h[RELATION] + h[TAG];
  int widest = most(3 * embedded, h[SIZE]);
  cursor = base;
  room.most = n;
  room.tokens = take(4L * n * INPUTS);
  room.embedded = take(4L * (n + 2) * embedded);
  room.rows = take(4L * n * widest);
  room.state = take(4L * n * h[SIZE]);
  room.gates = take(4L * n * 3 * h[SIZE]);
  room.mlp = take(4L * n * mlp);
  room.arcs = take(4L * n * (n + 1));
  room.upos = take(4L * n * h[UPOS]);
  room.features = take(4L * n * h[FEATURES]);
  room.scale = take(4L * n);
  room.quantised = take(2L * n * widest);
  room.chosen = take(4L * n);
  room.relations = take(4L * n);
  return cursor;
}

EXPORT(tokens) int32_t *tokens(void) { return room.tokens; }
EXPORT(arcs) float *arcs(void) { return room.arcs; }
EXPORT(upos) float *upos(void) { return room.upos; }
EXPORT(features) float *features(void) { return room.features; }
EXPORT(heads) int32_t *heads(void) { return room.chosen; }
EXPORT(relations) int32_t *relations(void) { return room.relations; }

/* e to the power of x, to 2e-7 of it; x is kept within 40 of 0, where a sigmoid is 0 or 1 anyway. */
static inline v128_t exponential(v128_t x) {
  x = wasm_f32x4_max(wasm_f32x4_min(x, wasm_f32x4_splat(40.0f)), wasm_f32x4_splat(-40.0f));
  v128_t k = wasm_f32x4_nearest(wasm_f32x4_mul(x, wasm_f32x4_splat(1.44269504f)));
  v128_t r = wasm_f32x4_sub(x, wasm_f32x4_mul(k, wasm_f32x4_splat(0.693359375f)));
  r = wasm_f32x4_add(r, wasm_f32x4_mul(k, wasm_f32x4_splat(2.12194440e-4f)));
  static const float series[] = {1.9875691500e-4f, 1.3981999507e-3f, 8.3334519073e-3f,
                                 4.1665795894e-2f, 1.6666665459e-1f, 5.0000001201e-1f};
  v128_t p = wasm_f32x4_splat(series[0]);
  for (int i = 1; i < 6; i++) p = wasm_f32x4_add(wasm_f32x4_mul(p, r), wasm_f32x4_splat(series[i]));
  p = wasm_f32x4_mul(p, wasm_f32x4_mul(r, r));
  p = wasm_f32x4_add(wasm_f32x4_add(p, r), wasm_f32x4_splat(1.0f));
  v128_t power = wasm_i32x4_shl(wasm_i32x4_add(wasm_i32x4_trunc_sat_f32x4(k), wasm_i32x4_splat(127)), 23);
  return wasm_f32x4_mul(p, power);
}

static inline float sum4(v128_t v) {
  return (wasm_f32x4_extract_lane(v, 0) + wasm_f32x4_extract_lane(v, 1)) +
         (wasm_f32x4_extract_lane(v, 2) + wasm_f32x4_extract_lane(v, 3));
}

static inline float dot(const float *a, const float *b, int n) {
  v128_t sum = wasm_f32x4_splat(0.0f);
  for (int i = 0; i < n; i += 4)
    sum = wasm_f32x4_add(sum, wasm_f32x4_mul(wasm_v128_load(a + i), wasm_v128_load(b + i)));
  return sum4(sum);
}

/* Rounds a row to 15-bit integers; gives what one of them stands for. */
static float quantise(const float *x, int n, int16_t *to) {
  v128_t top = wasm_f32x4_splat(1e-20f);
  for (int i = 0; i < n; i += 4) top = wasm_f32x4_max(top, wasm_f32x4_abs(wasm_v128_load(x + i)));
  float a = wasm_f32x4_extract_lane(top, 0), b = wasm_f32x4_extract_lane(top, 1);
  float c = wasm_f32x4_extract_lane(top, 2), d = wasm_f32x4_extract_lane(top, 3);
  a = a > b ? a : b;
  c = c > d ? c : d;
  a = a > c ? a : c;
  v128_t factor = wasm_f32x4_splat(LARGEST / a);
  for (int i = 0; i < n; i += 8) {
    v128_t low = wasm_f32x4_nearest(wasm_f32x4_mul(wasm_v128_load(x + i), factor));
    v128_t high = wasm_f32x4_nearest(wasm_f32x4_mul(wasm_v128_load(x + i + 4), factor));
    wasm_v128_store(to + i, wasm_i16x8_narrow_i32x4(wasm_i32x4_trunc_sat_f32x4(low),
                                                    wasm_i32x4_trunc_sat_f32x4(high)));
  }
  return a / LARGEST;
}

static inline float total(v128_t v) {
  return (float)(wasm_i32x4_extract_lane(v, 0) + wasm_i32x4_extract_lane(v, 1) +
                 wasm_i32x4_extract_lane(v, 2) + wasm_i32x4_extract_lane(v, 3));
}

/*
 * y = x W' + b for n rows (rounded up to four; the rows behind n are working memory), x taken from
 * `room.quantised` and `room.scale`. Two rows of W against four of x at a time.
 */
static void multiply(const Linear *it, int n, float *y) {
  int K = it->columns, M = it->rows;
  for (int r = 0; r < n; r += 4) {
    const int16_t *x0 = room.quantised + (long)r * K, *x1 = x0 + K, *x2 = x1 + K, *x3 = x2 + K;
    const float *s = room.scale + r;
    for (int o = 0; o < M; o += 2) {
      const int8_t *w0 = it->weight + (long)o * K, *w1 = w0 + K;
      v128_t a0 = wasm_i32x4_splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
      for (int k = 0; k < K; k += 8) {
        v128_t v = wasm_i16x8_load8x8(w0 + k), w = wasm_i16x8_load8x8(w1 + k), x;
        x = wasm_v128_load(x0 + k);
        a0 = wasm_i32x4_add(a0, wasm_i32x4_dot_i16x8(x, v));
        b0 = wasm_i32x4_add(b0, wasm_i32x4_dot_i16x8(x, w));
        x = wasm_v128_load(x1 + k);
        a1 = wasm_i32x4_add(a1, wasm_i32x4_dot_i16x8(x, v));
        b1 = wasm_i32x4_add(b1, wasm_i32x4_dot_i16x8(x, w));
        x = wasm_v128_load(x2 + k);
        a2 = wasm_i32x4_add(a2, wasm_i32x4_dot_i16x8(x, v));
        b2 = wasm_i32x4_add(b2, wasm_i32x4_dot_i16x8(x, w));
        x = wasm_v128_load(x3 + k);
        a3 = wasm_i32x4_add(a3, wasm_i32x4_dot_i16x8(x, v));
        b3 = wasm_i32x4_add(b3, wasm_i32x4_dot_i16x8(x, w));
      }
      float u = it->scale[o], v = it->scale[o + 1], c = it->bias[o], d = it->bias[o + 1];
      float *to = y + (long)r * M + o;
      to[0] = total(a0) * (s[0] * u) + c;
      to[1] = total(b0) * (s[0] * v) + d;
      to += M;
      to[0] = total(a1) * (s[1] * u) + c;
      to[1] = total(b1) * (s[1] * v) + d;
      to += M;
      to[0] = total(a2) * (s[2] * u) + c;
      to[1] = total(b2) * (s[2] * v) + d;
      to += M;
      to[0] = total(a3) * (s[3] * u) + c;
      to[1] = total(b3) * (s[3] * v) + d;
    }
  }
}

static void quantiseRows(const float *x, int stride, int n, int K) {
  for (int i = 0; i < n; i++) room.scale[i] = quantise(x + (long)i * stride, K, room.quantised + (long)i * K);
}

/* Mean 0 and variance 1 for each row of the state. */
static void normalise(int n, int size) {
  for (int i = 0; i < n; i++) {
    const float *x = room.state + (long)i * size;
    float *y = room.rows + (long)i * size;
    v128_t sum = wasm_f32x4_splat(0.0f);
    for (int k = 0; k < size; k += 4) sum = wasm_f32x4_add(sum, wasm_v128_load(x + k));
    v128_t mean = wasm_f32x4_splat(sum4(sum) / (float)size);
    sum = wasm_f32x4_splat(0.0f);
    for (int k = 0; k < size; k += 4) {
      v128_t d = wasm_f32x4_sub(wasm_v128_load(x + k), mean);
      wasm_v128_store(y + k, d);
      sum = wasm_f32x4_add(sum, wasm_f32x4_mul(d, d));
    }
    v128_t by = wasm_f32x4_splat(1.0f / __builtin_sqrtf(sum4(sum) / (float)size + 1e-5f));
    for (int k = 0; k < size; k += 4) wasm_v128_store(y + k, wasm_f32x4_mul(wasm_v128_load(y + k), by));
  }
}

static void addBytes(float *to, const int8_t *row, float scale, int n, int fresh) {
  v128_t by = wasm_f32x4_splat(scale);
  for (int i = 0; i < n; i += 8) {
    v128_t wide = wasm_i16x8_load8x8(row + i);
    v128_t low = wasm_f32x4_mul(wasm_f32x4_convert_i32x4(wasm_i32x4_extend_low_i16x8(wide)), by);
    v128_t high = wasm_f32x4_mul(wasm_f32x4_convert_i32x4(wasm_i32x4_extend_high_i16x8(wide)), by);
    if (!fresh) {
      low = wasm_f32x4_add(wasm_v128_load(to + i), low);
      high = wasm_f32x4_add(wasm_v128_load(to + i + 4), high);
    }
    wasm_v128_store(to + i, low);
    wasm_v128_store(to + i + 4, high);
  }
}

/* The vector of a token: its word, the known word at its end, its affixes with its shape. */
static void embed(int n) {
  const int32_t *h = model.header;
  int word = h[WORD_SIZE], affix = h[AFFIX_SIZE], size = 2 * word + affix;
  float *first = room.embedded, *last = room.embedded + (long)(n + 1) * size;
  for (int k = 0; k < size; k++) first[k] = last[k] = 0.0f;
  for (int i = 0; i < n; i++) {
    const int32_t *in = room.tokens + i * INPUTS;
    float *to = room.embedded + (long)(i + 1) * size;
    addBytes(to, model.words + (long)in[0] * word, model.wordScale[in[0]], word, 1);
    addBytes(to + word, model.words + (long)in[1] * word, model.wordScale[in[1]], word, 1);
    const float *shape = model.shapes + (long)in[2] * affix;
    to += 2 * word;
    for (int k = 0; k < affix; k++) to[k] = shape[k];
    for (int a = 0; a < AFFIX_KINDS; a++)
      addBytes(to, model.affixes + (long)in[3 + a] * affix, model.affixScale[in[3 + a]], affix, 0);
  }
}

/*
 * One step of four cells of a simple recurrent unit (Lei e.a. 2018): sigmoids of two gates with one
 * division, 1/(1+a) and 1/(1+b) as (1+b)/((1+a)(1+b)) and the reverse.
 */
static inline v128_t step(v128_t cell, const float *gates, int size, v128_t vf, v128_t vr, float *state) {
  v128_t one = wasm_f32x4_splat(1.0f);
  v128_t a = wasm_f32x4_add(wasm_v128_load(gates + size), wasm_f32x4_mul(vf, cell));
  v128_t b = wasm_f32x4_add(wasm_v128_load(gates + 2 * size), wasm_f32x4_mul(vr, cell));
  a = wasm_f32x4_add(one, exponential(wasm_f32x4_neg(a)));
  b = wasm_f32x4_add(one, exponential(wasm_f32x4_neg(b)));
  v128_t both = wasm_f32x4_div(one, wasm_f32x4_mul(a, b));
  v128_t f = wasm_f32x4_mul(b, both), r = wasm_f32x4_mul(a, both);
  v128_t fresh = wasm_v128_load(gates), old = wasm_v128_load(state);
  cell = wasm_f32x4_add(fresh, wasm_f32x4_mul(f, wasm_f32x4_sub(cell, fresh)));
  wasm_v128_store(state, wasm_f32x4_add(old, wasm_f32x4_mul(r, wasm_f32x4_sub(cell, old))));
  return cell;
}

/* Half of the cells of a layer read forwards, half backwards; eight go together to hide latency. */
static void recur(const Layer *it, int n, int size) {
  for (int k = 0; k < size; k += 8) {
    v128_t low = wasm_f32x4_splat(0.0f), high = low;
    v128_t fl = wasm_v128_load(it->forget + k), fh = wasm_v128_load(it->forget + k + 4);
    v128_t rl = wasm_v128_load(it->highway + k), rh = wasm_v128_load(it->highway + k + 4);
    int back = k >= size / 2;
    for (int t = 0; t < n; t++) {
      long i = back ? n - 1 - t : t;
      const float *gates = room.gates + i * 3 * size + k;
      float *state = room.state + i * size + k;
      low = step(low, gates, size, fl, rl, state);
      high = step(high, gates + 4, size, fh, rh, state + 4);
    }
  }
}

/*
 * Reads the n tokens given in `tokens()`. Leaves the score of each head for each token in `arcs()`
 * (n rows of n + 1, the root first), and of each tag in `upos()` and `features()`.
 */
EXPORT(read) void read_sentence(int n) {
  const int32_t *h = model.header;
  int size = h[SIZE], embedded = 2 * h[WORD_SIZE] + h[AFFIX_SIZE];
  int arc = h[ARC], rel = h[RELATION], mlp = 2 * arc + 2 * rel + h[TAG];
  embed(n);
  /* A token beside its neighbours is a stretch of three vectors that lie in a row. */
  quantiseRows(room.embedded, embedded, n, 3 * embedded);
  multiply(&model.input, n, room.state);
  for (int i = 0; i < h[LAYERS]; i++) {
    normalise(n, size);
    quantiseRows(room.rows, size, n, size);
    multiply(&model.layers[i].gates, n, room.gates);
    recur(&model.layers[i], n, size);
  }
  normalise(n, size);
  quantiseRows(room.rows, size, n, size);
  multiply(&model.heads, n, room.mlp);
  for (long i = 0; i < (long)n * mlp; i++)
    if (room.mlp[i] < 0.0f) room.mlp[i] *= SLOPE;

  quantiseRows(room.mlp + 2 * arc + 2 * rel, mlp, n, h[TAG]);
  multiply(&model.upos, n, room.upos);
  multiply(&model.features, n, room.features);

  quantiseRows(room.mlp, mlp, n, arc);
  multiply(&model.bilinear, n, room.rows);
  float rootBias = dot(model.rootArc, model.headBias, arc);
  for (int i = 0; i < n; i++) {
    const float *dependent = room.rows + (long)i * arc;
    float *scores = room.arcs + (long)i * (n + 1);
    scores[0] = dot(dependent, model.rootArc, arc) + rootBias;
    for (int j = 0; j < n; j++) {
      int far = j - i;
      if (far > h[REACH]) far = h[REACH];
      if (far < -h[REACH]) far = -h[REACH];
      scores[j + 1] = dot(dependent, room.mlp + (long)j * mlp + arc, arc) + model.distance[far + h[REACH]];
    }
  }
  for (int j = 0; j < n; j++) {
    float bias = dot(room.mlp + (long)j * mlp + arc, model.headBias, arc);
    for (int i = 0; i < n; i++) room.arcs[(long)i * (n + 1) + j + 1] += bias;
  }
}

/*
 * The best relation of each token to its head, given in `heads()` (0 for the root, else the head's
 * place from 1). The first relation of the model is `root`, which only goes with the root.
 */
EXPORT(relate) void relate(int n) {
  const int32_t *h = model.header;
  int arc = h[ARC], rel = h[RELATION], mlp = 2 * arc + 2 * rel + h[TAG];
  for (int i = 0; i < n; i++) {
    int head = room.chosen[i];
    if (head == 0) {
      room.relations[i] = 0;
      continue;
    }
    const float *dependent = room.mlp + (long)i * mlp + 2 * arc;
    const float *governor = room.mlp + (long)(head - 1) * mlp + 2 * arc + rel;
    float *both = room.rows;
    for (int k = 0; k < rel; k++) both[k] = dependent[k] * governor[k];
    float best = -1e30f;
    for (int r = 1; r < h[RELATIONS]; r++) {
      float score = dot(both, model.relProduct + (long)r * rel, rel) +
                    dot(dependent, model.relDependent + (long)r * rel, rel) +
                    dot(governor, model.relHead + (long)r * rel, rel) + model.relBias[r];
      if (score > best) {
        best = score;
        room.relations[i] = r;
      }
    }
  }
}
