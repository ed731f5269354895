#!/usr/bin/env bash
# Compiles the arithmetic of the grammar model to WebAssembly, with clang and lld 14 of Debian 12.
# No multiply-add is fused, so that the result is the same on every machine.
set -euo pipefail
cd "$(dirname "$0")"
clang --target=wasm32 -O3 -msimd128 -ffp-contract=off -fno-builtin -nostdlib -Wall -Werror \
  -Wl,--no-entry -Wl,--strip-all -Wl,-z,stack-size=16384 -Wl,--export=__heap_base \
  -o ../../models/grammar-kernel.wasm kernel.c
