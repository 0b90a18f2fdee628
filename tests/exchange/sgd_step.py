# LeNet-5 of a .npz trained on by PyTorch: sgd_step.py NET.npz BATCH.f32 RATE NEXT.f32
# BATCH has rows of 784 pixels and the label. One step of SGD on the mean cross-entropy of all rows; NEXT gets all parameters, in
# the order of the .npz. Prints the first and last of each array.
import sys

import numpy as np
import torch

path, batch, rate, target = sys.argv[1:]
arrays = np.load(path)
names = ["conv2d1", "conv2d2", "dense1", "dense2", "dense3"]
net = torch.nn.Sequential(
    torch.nn.Conv2d(1, 6, 5, padding=2), torch.nn.ReLU(), torch.nn.MaxPool2d(2),
    torch.nn.Conv2d(6, 16, 5), torch.nn.ReLU(), torch.nn.MaxPool2d(2), torch.nn.Flatten(),
    torch.nn.Linear(400, 120), torch.nn.ReLU(), torch.nn.Linear(120, 84), torch.nn.ReLU(), torch.nn.Linear(84, 10))
learning = [layer for layer in net if hasattr(layer, "weight")]
for name, layer in zip(names, learning):
    layer.weight.data = torch.from_numpy(arrays[name + ".weight"])
    layer.bias.data = torch.from_numpy(arrays[name + ".bias"])
rows = torch.from_numpy(np.fromfile(batch, np.float32).reshape(-1, 785))
optimiser = torch.optim.SGD(net.parameters(), lr=float(rate))
loss = torch.nn.functional.cross_entropy(net(rows[:, :784].reshape(-1, 1, 28, 28)), rows[:, 784].long())
loss.backward()
optimiser.step()
after = [p.detach().numpy().ravel() for layer in learning for p in (layer.weight, layer.bias)]
np.concatenate(after).tofile(target)
print("\n".join(f"{{{a[0]:.9g}F, {a[-1]:.9g}F}}," for a in after))
