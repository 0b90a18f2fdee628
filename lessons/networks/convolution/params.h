#pragma once

#include "engine/core/fields.h"
#include "engine/nn/activation.h"
#include "engine/nn/convolution.h"
#include "engine/nn/kernels.h"
#include "lessons/picture_field.h"

#include <optional>

namespace lessons::conv {

enum class Channels { Grey, Rgb };
enum class Grain { Product, Pixel, Row };
enum class Task { Slide, Learn };

/// The names of the eight kernels, in the order of engine::Kernel.
const std::vector<std::string>& kernelNames();
/// The well-known kernel of this name.
std::optional<engine::Kernel> knownKernel(const std::string& text);
/// "1,0,-1;2,0,-2;1,0,-1", a square of odd size; or the first kernel of a net in a file. Nothing if it is neither. Throws
/// engine::InputError for a net without a convolution, or with kernels that are no squares of odd size up to 15.
std::optional<engine::Tensor> ownKernel(const std::string& text);
/// The former; perhaps with what is typed in place of one of the weights.
std::string numbersOf(const engine::Tensor& kernel, int place = -1, const std::string& typed = {});
/// `same`, `valid` or a number of pixels on all sides, for an axis of n pixels.
engine::Padding paddingOf(const std::string& text, int n, int k, int stride, int dilation);

struct Params {
    std::string kernel = "sobel-x", padding = "valid", picture = "coffee"; // has colours, too
    int kernelSize = 3, stride = 1, dilation = 1, groups = 1, resolution = 32, seed = 0;
    int learnSteps = 30, map = 0;
    double bias = 0, learnRate = 1;
    Task task = Task::Slide;
    Channels channels = Channels::Grey;
    engine::Activation activation = engine::Activation::Linear;
    Grain grain = Grain::Pixel;

    bool learns() const { return task == Task::Learn; }
    /// The chosen kernel in numbers, kernelSize x kernelSize.
    engine::Tensor kernelTensor() const;
    /// The ranges in which the window fits into the padded picture, as far as the parameters tell.
    engine::Range kernelSizes() const;
    engine::Range dilations() const;
    /// 16 of rgb, 15 in three groups: see filtersOf().
    int maps() const { return channels == Channels::Grey ? 1 : groups == 3 ? 15 : 16; }
    /// The padded picture's side.
    int room() const;

    /// A net's kernel becomes numbers: a run needs the file no more.
    static std::vector<engine::Change> with(std::vector<engine::Change> changes);
    static engine::Message complaintAboutKernel(const std::string& text);
    static engine::Message complaintAboutPadding(const std::string& text);

    static void fields(auto& self, auto&& field)
    {
        const bool slides = !self.learns();
        field({"kernel", QT_TRANSLATE_NOOP("fields", "Kernel"),
               QT_TRANSLATE_NOOP("fields", "what the window's pixels are multiplied by: a well-known kernel, or a square of odd "
                                           "size in numbers, row by row, as in '1,0,-1;2,0,-2;1,0,-1', or a net, whose first "
                                           "kernel is taken")},
              self.kernel, {kernelNames(), complaintAboutKernel});
        field({"kernel-size", QT_TRANSLATE_NOOP("fields", "Kernel size"),
               QT_TRANSLATE_NOOP("fields", "weights along each side of the kernel; odd. Sharpen, Sobel, Laplacian and emboss "
                                           "compare neighbours and start at 3")},
              self.kernelSize, self.kernelSizes());
        field({"stride", QT_TRANSLATE_NOOP("fields", "Stride"),
               QT_TRANSLATE_NOOP("fields", "how many pixels the window moves from one stop to the next")},
              self.stride, {1, 8});
        field({"padding", QT_TRANSLATE_NOOP("fields", "Padding"),
               QT_TRANSLATE_NOOP("fields", "zeros around the picture: valid = none, same = as many as make size / stride outputs "
                                           "(rounded up; an odd one goes after), or a number for all sides")},
              self.padding,
              {{QT_TRANSLATE_NOOP("choices", "same"), QT_TRANSLATE_NOOP("choices", "valid"), "1", "2"}, complaintAboutPadding});
        field(onlyIf(slides, {"channels", QT_TRANSLATE_NOOP("fields", "Channels"),
                              QT_TRANSLATE_NOOP("fields", "grey: one channel makes one map; rgb: three channels make 16 maps")}),
              self.channels, {QT_TRANSLATE_NOOP("choices", "grey"), QT_TRANSLATE_NOOP("choices", "rgb")});
        pictureField(field, self.picture, true, true);
        field(onlyIf(slides, {"activation", QT_TRANSLATE_NOOP("fields", "Activation"),
                              QT_TRANSLATE_NOOP("fields", "what is done to each sum; linear leaves it as it is"), "", true}),
              self.activation,
              {QT_TRANSLATE_NOOP("choices", "linear"), QT_TRANSLATE_NOOP("choices", "relu"),
               QT_TRANSLATE_NOOP("choices", "leaky-relu"), QT_TRANSLATE_NOOP("choices", "tanh"),
               QT_TRANSLATE_NOOP("choices", "logistic")});
        field({"dilation", QT_TRANSLATE_NOOP("fields", "Dilation"),
               QT_TRANSLATE_NOOP("fields", "distance between the pixels that neighbouring weights look at"), "", true},
              self.dilation, self.dilations());
        field(onlyIf(slides,
                     {"groups", QT_TRANSLATE_NOOP("fields", "Groups"),
                      QT_TRANSLATE_NOOP("fields", "3: every map sees only one of the colour channels (rgb only)"), "", true}),
              self.groups, {1, self.channels == Channels::Rgb ? 3.0 : 1.0, 2});
        field(onlyIf(slides, {"map", QT_TRANSLATE_NOOP("fields", "Large map"),
                              QT_TRANSLATE_NOOP("fields", "which of the maps is large, with its kernel on the stage (rgb only); "
                                                          "a click on it does the same"),
                              "", true}),
              self.map, {0, self.maps() - 1.0});
        field(onlyIf(slides, {"bias", QT_TRANSLATE_NOOP("fields", "Bias"),
                              QT_TRANSLATE_NOOP("fields", "added to every sum before the activation"), "", true}),
              self.bias, {-255, 255});
        field({"resolution", QT_TRANSLATE_NOOP("fields", "Resolution"),
               QT_TRANSLATE_NOOP("fields", "the picture's longest side; larger pictures are scaled down to it"),
               QT_TRANSLATE_NOOP("fields", "pixels"), true},
              self.resolution, {8, 128});
        field(onlyIf(slides,
                     {"grain", QT_TRANSLATE_NOOP("fields", "One step"),
                      QT_TRANSLATE_NOOP("fields", "what one step makes: one product, one output pixel, or one row of the output"),
                      "", true}),
              self.grain,
              {QT_TRANSLATE_NOOP("choices", "product"), QT_TRANSLATE_NOOP("choices", "pixel"),
               QT_TRANSLATE_NOOP("choices", "row")});
        field({"run", QT_TRANSLATE_NOOP("fields", "Run"),
               QT_TRANSLATE_NOOP("fields",
                                 "slide: the kernel filters the picture; learn: gradient descent finds the 3 × 3 kernel again "
                                 "from the grey picture and its filtered one, and from white noise beside it"),
               "", true},
              self.task, {QT_TRANSLATE_NOOP("choices", "slide"), QT_TRANSLATE_NOOP("choices", "learn")});
        field(onlyIf(!slides, {"learn-steps", QT_TRANSLATE_NOOP("fields", "Learning steps"),
                               QT_TRANSLATE_NOOP("fields", "how many steps of gradient descent are made (if the run is learn)"),
                               "", true, true}),
              self.learnSteps, {1, 1000});
        field(onlyIf(!slides,
                     {"learn-rate", QT_TRANSLATE_NOOP("fields", "Learning rate"),
                      QT_TRANSLATE_NOOP("fields", "η as a multiple of 1/λ, where λ is the greatest curvature of the loss (if the "
                                                  "run is learn); above 2 it diverges"),
                      "", true}),
              self.learnRate, {0.1, 3, 0.1});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the white noise; nothing else in this lesson is random"));
    }
};

} // namespace lessons::conv
