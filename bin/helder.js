#!/usr/bin/env node
import { run } from '../dist/bundle/process.js';

await run();
