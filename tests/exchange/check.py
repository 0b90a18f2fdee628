"""ONNX's checker over all files .onnx of a folder, and NumPy over their .npz: prints "name parameters" of each."""
import pathlib
import sys

import numpy
import onnx

for path in sorted(pathlib.Path(sys.argv[1]).glob("*.npz")):
    model = path.with_suffix(".onnx")
    if model.exists():
        onnx.checker.check_model(onnx.load(str(model)), full_check=True)
    with numpy.load(path) as arrays:
        print(path.stem, sum(arrays[name].size for name in arrays.files if name not in ("architecture", "origin")))
