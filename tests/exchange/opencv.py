# What OpenCV's own reader of ONNX makes of a net: opencv.py NET.onnx INPUTS.f32 CHANNELS HEIGHT WIDTH
# Writes the outputs as float32 to stdout. Before that ONNX's checker looks at the file.
import sys

import cv2
import numpy as np
import onnx

path, inputs, *shape = sys.argv[1:]
model = onnx.load(path)
onnx.checker.check_model(model, full_check=True)
net = cv2.dnn.readNetFromONNX(path)
for picture in np.fromfile(inputs, np.float32).reshape(-1, 1, *map(int, shape)):
    net.setInput(picture)
    sys.stdout.buffer.write(net.forward().astype(np.float32).tobytes())
