#!/usr/bin/python3
"""The workloads of `tensorscope bench` in PyTorch eager, for `tensorscope bench --peer`.

Reads ids of workloads from stdin, one a line, and answers each with its steps per second over a short stretch:
"W3 4873.2". Says first what it is: "PyTorch 1.13.1, OpenBLAS 0.3.21 SkylakeX, 2 threads". An id that it does not know is
answered with 0.
"""
import os
import sys
import time

# All that helps it: the vectors of this processor, and memory that is kept.
flags = open("/proc/cpuinfo").read() if os.path.exists("/proc/cpuinfo") else ""
if "avx512f" in flags:
    os.environ.setdefault("ATEN_CPU_CAPABILITY", "avx512")
    os.environ.setdefault("OPENBLAS_CORETYPE", "SKYLAKEX")
os.environ.setdefault("MALLOC_TOP_PAD_", str(1 << 28))
os.environ.setdefault("MALLOC_TRIM_THRESHOLD_", str(1 << 30))
os.environ.setdefault("MALLOC_MMAP_THRESHOLD_", str(1 << 30))
threads = int(sys.argv[1]) if len(sys.argv) > 1 else 2
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = str(threads)

import torch  # noqa: E402  (reads the environment)
from torch import nn  # noqa: E402

torch.set_num_threads(threads)
torch.manual_seed(1)


def blas():
    """Which library computes matrix products here, and with which kernels."""
    import ctypes
    for line in open("/proc/self/maps"):
        path = line.split()[-1]
        if "openblas" in path:
            lib = ctypes.CDLL(path)
            lib.openblas_get_config.restype = lib.openblas_get_corename.restype = ctypes.c_char_p
            return "%s (%s, %s)" % (lib.openblas_get_config().decode(), lib.openblas_get_corename().decode(), path)
        if "libblas" in path or "mkl" in path:
            return path
    return "unknown BLAS"


def training(model, loss, inputs, targets, rate=0.01):
    """A step: forward, loss, backward, plain descent."""
    optimiser = torch.optim.SGD(model.parameters(), lr=rate)

    def step():
        optimiser.zero_grad(set_to_none=True)
        loss(model(inputs), targets).backward()
        optimiser.step()

    return step


def classes(batch):
    return torch.randint(10, (batch,))


def points(batch):
    model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 8), nn.Tanh(), nn.Linear(8, 1), nn.Tanh())
    return training(model, nn.MSELoss(), torch.rand(batch, 2), torch.rand(batch, 1))


def digits():
    model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10))
    return training(model, nn.CrossEntropyLoss(), torch.rand(64, 784), classes(64))


def lenet(batch):
    model = nn.Sequential(
        nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
    return training(model, nn.CrossEntropyLoss(), torch.rand(batch, 1, 32, 32), classes(batch))


class Recurrent(nn.Module):
    """The last state of a recurrent layer, judged."""

    def __init__(self, kind):
        super().__init__()
        self.cells, self.out = kind(32, 64), nn.Linear(64, 10)

    def forward(self, x):
        return self.out(self.cells(x)[0][-1])


def recurrent(kind):
    return training(Recurrent(kind), nn.CrossEntropyLoss(), torch.rand(50, 16, 32), classes(16))


class Encoder(nn.Module):
    """Two encoder layers, the mean over the sequence, judged."""

    def __init__(self):
        super().__init__()
        layer = nn.TransformerEncoderLayer(64, 4, 256, dropout=0, batch_first=True)
        self.layers, self.out = nn.TransformerEncoder(layer, 2), nn.Linear(64, 10)

    def forward(self, x):
        return self.out(self.layers(x).mean(1))


def encoder():
    return training(Encoder(), nn.CrossEntropyLoss(), torch.rand(8, 64, 64), classes(8))


class Residual(nn.Module):
    """relu(x + BN(conv(relu(BN(conv(x)))))), with a 1x1 convolution beside where the shape changes."""

    def __init__(self, channels, maps, stride):
        super().__init__()
        self.inner = nn.Sequential(
            nn.Conv2d(channels, maps, 3, stride, 1, bias=False), nn.BatchNorm2d(maps), nn.ReLU(),
            nn.Conv2d(maps, maps, 3, 1, 1, bias=False), nn.BatchNorm2d(maps))
        self.beside = nn.Conv2d(channels, maps, 1, stride, bias=False) if stride > 1 else nn.Identity()

    def forward(self, x):
        return torch.relu(self.inner(x) + self.beside(x))


def resnet():
    model = nn.Sequential(
        nn.Conv2d(3, 16, 3, 1, 1, bias=False), nn.BatchNorm2d(16), nn.ReLU(), Residual(16, 16, 1), Residual(16, 32, 2),
        Residual(32, 64, 2), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10))
    return training(model, nn.CrossEntropyLoss(), torch.rand(32, 3, 32, 32), classes(32))


def convolution(back):
    layer = nn.Conv2d(64, 64, 3, padding=1)
    x = torch.rand(16, 64, 32, 32, requires_grad=back)
    dy = torch.rand(16, 64, 32, 32)

    def forward():
        with torch.no_grad():
            layer(x)

    def both():
        x.grad = layer.weight.grad = layer.bias.grad = None
        layer(x).backward(dy)

    return both if back else forward


workloads = {
    "W1": lambda: points(10), "W2": lambda: points(256), "W3": digits, "W4b64": lambda: lenet(64), "W4b1": lambda: lenet(1),
    "W5": lambda: recurrent(nn.LSTM), "W6": lambda: recurrent(nn.GRU), "W7": encoder, "W8": resnet,
    "W9f": lambda: convolution(False), "W9fb": lambda: convolution(True)}


def rate(step, seconds=0.25):
    """Steps per second over a stretch, after one that warms up."""
    step()
    start, count = time.perf_counter(), 0
    while time.perf_counter() - start < seconds:
        step()
        count += 1
    return count / (time.perf_counter() - start)


def main():
    print("PyTorch %s, %s, %d threads" % (torch.__version__, blas(), torch.get_num_threads()), flush=True)
    made = {}
    for line in sys.stdin:
        name = line.strip()
        if name in workloads and name not in made:
            made[name] = workloads[name]()
        print(name, rate(made[name]) if name in made else 0, flush=True)


if __name__ == "__main__":
    main()
