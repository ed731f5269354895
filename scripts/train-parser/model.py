"""The model: embeddings, a window of three, layers of simple recurrent units (Lei e.a. 2018) and
biaffine scores of heads and relations (Dozat & Manning 2017)."""

import ctypes

import torch
import torch.nn.functional as F
from torch import nn

from words import AFFIX_BUCKETS, SHAPES, UNKNOWN

REACH = 40
SLOPE = 0.1
EMBEDDINGS = ("word", "affix")

_scan = None


def load_scan(path):
    """The compiled scan.c."""
    global _scan
    _scan = ctypes.CDLL(str(path))


def _call(function, *arguments):
    getattr(_scan, function)(
        *(ctypes.c_void_p(a.data_ptr()) if torch.is_tensor(a) else a for a in arguments)
    )


class Scan(torch.autograd.Function):
    @staticmethod
    def forward(ctx, u, f, r, x, vf, vr, lengths):
        _, batch, size = u.shape
        u, f, r, x = (t.float().contiguous() for t in (u, f, r, x))
        c, forget, highway, h = (torch.zeros_like(u) for _ in range(4))
        _call("forward", u, f, r, x, vf, vr, lengths, c, forget, highway, h, batch, size)
        ctx.save_for_backward(u, x, vf, vr, lengths, c, forget, highway)
        return h

    @staticmethod
    def backward(ctx, gh):
        u, x, vf, vr, lengths, c, forget, highway = ctx.saved_tensors
        _, batch, size = u.shape
        gu, gf, gr, gx = (torch.zeros_like(u) for _ in range(4))
        gvf, gvr = torch.zeros_like(vf), torch.zeros_like(vr)
        gh = gh.float().contiguous()
        saved = (u, x, vf, vr, lengths, c, forget, highway)
        _call("backward", gh, *saved, gu, gf, gr, gx, gvf, gvr, batch, size)
        return gu, gf, gr, gx, gvf, gvr, None


class Layer(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.norm = nn.LayerNorm(size)
        self.gates = nn.Linear(size, 3 * size)
        nn.init.xavier_uniform_(self.gates.weight)
        nn.init.zeros_(self.gates.bias)
        with torch.no_grad():
            self.gates.bias[2 * size :] = -0.5
        self.forget = nn.Parameter(torch.zeros(size))
        self.highway = nn.Parameter(torch.zeros(size))

    def forward(self, x, lengths, keep):
        u, f, r = self.gates(self.norm(x) * keep).chunk(3, -1)
        return Scan.apply(u, f, r, x, self.forget, self.highway, lengths)


class Parser(nn.Module):
    def __init__(self, fixed, labels, size=256, layers=3, word=96, affix=64, arc=128, relation=96,
                 tag=128, dropout=0.33):
        super().__init__()
        upos, bundles, relations = (
            len(kind) for kind in (labels.upos, labels.bundles, labels.relations)
        )
        self.register_buffer("fixed", torch.tensor(fixed), persistent=False)
        self.project = nn.Linear(fixed.shape[1], word, bias=False)
        self.word = nn.Embedding(len(fixed), word, sparse=True)
        nn.init.zeros_(self.word.weight)
        self.affix = nn.Embedding(AFFIX_BUCKETS, affix, sparse=True)
        nn.init.normal_(self.affix.weight, 0, 0.1)
        self.shape = nn.Embedding(SHAPES, affix)
        nn.init.normal_(self.shape.weight, 0, 0.1)
        self.input = nn.Linear(3 * (2 * word + affix), size)
        self.layers = nn.ModuleList(Layer(size) for _ in range(layers))
        self.norm = nn.LayerNorm(size)
        self.heads = nn.Linear(size, 2 * arc + 2 * relation + tag)
        self.root = nn.Parameter(torch.randn(arc + relation) * 0.1)
        self.bilinear = nn.Parameter(torch.zeros(arc, arc))
        nn.init.orthogonal_(self.bilinear, 0.5)
        self.head_bias = nn.Parameter(torch.zeros(arc))
        self.distance = nn.Parameter(torch.zeros(2 * REACH + 1))
        self.rel_product = nn.Linear(relation, relations)
        self.rel_dependent = nn.Linear(relation, relations, bias=False)
        self.rel_head = nn.Linear(relation, relations, bias=False)
        self.upos = nn.Linear(tag, upos)
        self.bundles = nn.Linear(tag, bundles)
        self.sizes = dict(size=size, layers=layers, word=word, affix=affix, arc=arc,
                          relation=relation, tag=tag)
        self.dropout = dropout

    def _keep(self, batch, size, share=1.0):
        """One mask per sentence, the same for all its words."""
        if not self.training:
            return 1.0
        p = self.dropout * share
        return (torch.rand(1, batch, size) >= p).float() / (1 - p)

    def embed(self, inputs, forget):
        number, end = inputs[..., 0], inputs[..., 1]
        if self.training:
            lost = torch.rand(number.shape) < forget[number]
            number = torch.where(lost, torch.full_like(number, UNKNOWN), number)
        own = self.project(self.fixed[number]) + self.word(number)
        tail = self.project(self.fixed[end]) + self.word(end)
        affix = self.affix(inputs[..., 3:]).sum(2) + self.shape(inputs[..., 2])
        if self.training:
            kept = (torch.rand(*number.shape, 3) >= 0.15).float()
            kept = kept * 3 / kept.sum(-1, keepdim=True).clamp(min=1)
            own, tail, affix = (t * kept[..., i : i + 1] for i, t in enumerate((own, tail, affix)))
        row = torch.cat([own, tail, affix], -1) * (inputs[..., :1] > 0)
        none = torch.zeros(len(row), 1, row.shape[-1])
        return torch.cat(
            [torch.cat([none, row[:, :-1]], 1), row, torch.cat([row[:, 1:], none], 1)], -1
        )

    def forward(self, inputs, lengths, forget=None):
        """Scores of heads and tags, and what `relate` needs. `forget`: for each word, how often it
        is taken for unknown in training."""
        batch, longest, _ = inputs.shape
        size = self.sizes["size"]
        x = self.input(self.embed(inputs, forget)).transpose(0, 1)
        x = x * self._keep(batch, size, 0.6)
        for layer in self.layers:
            x = layer(x.float(), lengths, self._keep(batch, size))
        x = (self.norm(x) * self._keep(batch, size)).transpose(0, 1)
        arc, relation, tag = (self.sizes[k] for k in ("arc", "relation", "tag"))
        parts = F.leaky_relu(self.heads(x), SLOPE).split([arc, arc, relation, relation, tag], -1)
        if self.training:
            parts = [p * self._keep(batch, p.shape[-1]).transpose(0, 1) for p in parts]
        arc_d, arc_h, rel_d, rel_h, tags = parts
        root = self.root.to(arc_h.dtype).expand(batch, 1, -1)
        arc_h = torch.cat([root[..., :arc], arc_h], 1)
        rel_h = torch.cat([root[..., arc:], rel_h], 1)
        scores = (arc_d @ self.bilinear.to(arc_d.dtype)) @ arc_h.transpose(1, 2)
        scores = scores.float() + (arc_h @ self.head_bias.to(arc_h.dtype)).float().unsqueeze(1)
        word = torch.arange(longest).unsqueeze(1)
        head = torch.arange(longest + 1).unsqueeze(0) - 1
        near = self.distance[(head - word).clamp(-REACH, REACH) + REACH]
        scores = scores + torch.where(head < 0, torch.zeros(()), near)
        behind = torch.arange(longest + 1).unsqueeze(0) > lengths.unsqueeze(1)
        scores = scores.masked_fill(behind.unsqueeze(1), -1e9)
        scores = scores.masked_fill((head == word).unsqueeze(0), -1e9)
        return scores, rel_d, rel_h, self.upos(tags).float(), self.bundles(tags).float()

    def relate(self, rel_d, rel_h, heads):
        """Scores of relations, given heads (0 for the root)."""
        governor = torch.gather(rel_h, 1, heads.unsqueeze(-1).expand(-1, -1, rel_h.shape[-1]))
        return (
            self.rel_product(rel_d * governor) + self.rel_dependent(rel_d) + self.rel_head(governor)
        ).float()
