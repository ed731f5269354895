/*
 * The recurrence of a layer and its gradient, for training on a processor; helder itself has its own
 * in kernel.c. Arrays are [time][batch][size]: the first half of a row reads forwards, the second
 * half backwards.
 */
#include <math.h>
#include <string.h>

#define MOST_CELLS 1024

static inline float sigmoid(float x) { return 1.f / (1.f + expf(-x)); }

void forward(const float *u, const float *f, const float *r, const float *x, const float *vf,
             const float *vr, const int *lengths, float *c, float *forget, float *highway, float *h,
             int batch, int size) {
  int half = size / 2;
  long step = (long)batch * size;
  for (int b = 0; b < batch; b++)
    for (int back = 0; back < 2; back++) {
      int from = back * half, n = lengths[b];
      float before[MOST_CELLS];
      memset(before, 0, sizeof before);
      for (int k = 0; k < n; k++) {
        long p = (back ? n - 1 - k : k) * step + (long)b * size + from;
        for (int i = 0; i < half; i++) {
          float ff = sigmoid(f[p + i] + vf[from + i] * before[i]);
          float rr = sigmoid(r[p + i] + vr[from + i] * before[i]);
          float cc = ff * before[i] + (1.f - ff) * u[p + i];
          c[p + i] = cc;
          forget[p + i] = ff;
          highway[p + i] = rr;
          h[p + i] = rr * cc + (1.f - rr) * x[p + i];
          before[i] = cc;
        }
      }
    }
}

void backward(const float *gh, const float *u, const float *x, const float *vf, const float *vr,
              const int *lengths, const float *c, const float *forget, const float *highway,
              float *gu, float *gf, float *gr, float *gx, float *gvf, float *gvr, int batch,
              int size) {
  int half = size / 2;
  long step = (long)batch * size;
  for (int b = 0; b < batch; b++)
    for (int back = 0; back < 2; back++) {
      int from = back * half, n = lengths[b];
      float gc[MOST_CELLS];
      memset(gc, 0, sizeof gc);
      for (int k = n - 1; k >= 0; k--) {
        long p = (back ? n - 1 - k : k) * step + (long)b * size + from;
        long q = p + (back ? step : -step);
        for (int i = 0; i < half; i++) {
          float before = k == 0 ? 0.f : c[q + i];
          float rr = highway[p + i], ff = forget[p + i], g = gh[p + i];
          float gcell = gc[i] + g * rr;
          float grr = g * (c[p + i] - x[p + i]) * rr * (1.f - rr);
          float gff = gcell * (before - u[p + i]) * ff * (1.f - ff);
          gx[p + i] = g * (1.f - rr);
          gu[p + i] = gcell * (1.f - ff);
          gf[p + i] = gff;
          gr[p + i] = grr;
          gvf[from + i] += gff * before;
          gvr[from + i] += grr * before;
          gc[i] = gcell * ff + gff * vf[from + i] + grr * vr[from + i];
        }
      }
    }
}
