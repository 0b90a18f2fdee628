#pragma once

#include "engine/core/random.h"
#include "engine/data/dataset.h"

namespace engine {

/// Points of the plane in classes, after TensorFlow Playground (Smilkov and Carter 2016, dataset.ts). Coordinates are in its
/// units, about -6 to 6; label 1 is what is +1 there, label 0 its -1.
enum class PointSet { Circle, Xor, Gauss, Spiral, Plane, Blobs };

/// `n` points (n >= 0), every class in turn where classes are drawn first. `noise` is 0 to 0.5.
///   Circle   1: within 2.5 of the middle, 0: between 3.5 and 5
///   Xor      1 where x y >= 0; x and y in ±(0.3 ... 5.3)
///   Gauss    two normal clouds round (-2, -2) and (2, 2), of variance 0.5 + 7 noise along each axis: 0.5 to 4
///   Spiral   arms that turn `turns` times while the radius grows to 5; arm 0 is arm 1 turned by pi
///   Plane    1 where x + y >= 0; x and y in ±6. A line divides it. Playground learns (x + y) / 10 as a number: this is its sign
///   Blobs    three classes, 0 1 0 side by side and 2 above them: normal clouds like those of Gauss, 4 apart. A linear
///            classifier gets the middle wrong, for class 0 lies on both sides of class 1
/// In Circle, Xor and Plane noise moves each point by up to noise x (5, 5, 6) along each axis before it gets its label, then
/// back: near borders labels are wrong, coordinates are not. In Spiral it moves the point itself by up to noise.
/// Playground's spiral turns 1.75 times.
Dataset pointSet(PointSet kind, int n, double noise, Random random, double turns = 1.75);

} // namespace engine
