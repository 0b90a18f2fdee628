<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box-blur</source>
        <translation>box blur</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>Gaussian</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sobel-x</source>
        <translation>Sobel x</translation>
    </message>
    <message>
        <source>sobel-y</source>
        <translation>Sobel y</translation>
    </message>
    <message>
        <source>laplacian</source>
        <translation>Laplacian</translation>
    </message>
    <message>
        <source>emboss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rgb</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>leaky-relu</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convolution</name>
    <message>
        <source>all channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red − green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue − yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green − blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue − red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red − cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green − magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the right is brighter than the left: the sum is positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the right is darker than the left: the sum is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the right is as bright as the left: the sum is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the lower side is brighter than the upper: the sum is positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the lower side is darker than the upper: the sum is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the lower side is as bright as the upper: the sum is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the middle is darker than its surroundings: the sum is positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the middle is brighter than its surroundings: the sum is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, the middle is as bright as its surroundings: the sum is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) times as many weights</source>
        <translation>
            <numerusform>%n pixel times one weight</numerusform>
            <numerusform>%n pixels times as many weights</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, added up, make the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the middle counts: its red, green and blue are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the pixel in the middle counts: the sum is what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are equal: the sum is the mean of the window, red, green and blue added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are equal: the sum is the mean of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights fall off from the middle: a smooth mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights add up to 1 and fall off from the middle: a smooth mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the middle differ from its neighbours is added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixel, plus how much brighter it is at the lower right than at the upper left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is negative: ReLU makes it 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2, product %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 = %3; the sum so far is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window will stop at place after place and make one output pixel at each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same kernel at %n place(s), side by side, made this row.</source>
        <translation>
            <numerusform>The kernel at its only place made this row.</numerusform>
            <numerusform>The same kernel at %n places, side by side, made this row.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter: the kernel is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every weight starts at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt − true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greatest error of a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greatest size of an output pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random draw: each of 0…255 has the same chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey value, 0 (black) to 255 (white)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the picture scaled down from %2 × %3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least curvature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greatest curvature λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest eigenvalue of the Hessian 2/P Σ x xᵀ (9 × 9), computed by the QR algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest eigenvalue of the Hessian 2/P Σ x xᵀ (9 × 9), computed by the QR algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their ratio: condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite: the least curvature is the rounding of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: a picture without any curvature teaches nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps per digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite: no step makes the slowest part of the error smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture&apos;s own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture scaled down from %1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red, green and blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter: the same for every place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient ∂L/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1 · greatest error %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnt from %1  %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight that moves most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = %1 / λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is above 2/λ: in the steepest direction every step overshoots farther than the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In noise no pixel says anything about its neighbours: every weight learns alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both pictures tell the weights apart about equally well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There neighbouring pixels are alike, so their weights are hard to tell apart: condition %1 against %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing learnt yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight starts at 0; each step moves the kernel against the gradient of the mean squared error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel learnt is off by at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel learnt from noise is off by at most %1, the one from %2 by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest error of a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|learnt − true|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was scaled down from %1 × %2 to %3 × %4 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 wide, kernel %2, stride %3, padding %4 + %5: how many pixels wide is the output?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 + %2 − %3) / %4, rounded down, and 1 for the first place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weights (without biases) make all %1 maps from the %2 × %3 picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weights (without the bias) make the whole output from the %1 × %2 picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place shares the same %1 weights, however large the picture is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window goes to the dashed frame in the picture next. What will its sum be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same kernel is learnt from noise and from a picture. Which one is nearer to it after %1 steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by %1 and by %2: where neighbouring pixels are alike, their weights are hard to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by %1 and by %2: this picture tells its neighbouring pixels apart as well as noise does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel from %1 is off by %2. How much of that is left at step %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tenth to a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became %2: in no direction is the loss so flat that its steps would stay small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became %2: what is left lies along flat directions, where every step is small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is %1/λ long, λ the steepest curvature. What becomes of the error?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it grows and grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became %2: where it is steepest, a step leaves |1 − ηλ| of the error, which shrinks up to η = 2/λ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared (convolution)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 + %2 bias(es)</source>
        <translation>
            <numerusform>%1 + %2 bias</numerusform>
            <numerusform>%1 + %2 biases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>weights, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (bars: logarithm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey value 0…255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red, green, blue 0…255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 is not divisible by 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Output  %1, %n map(s)</source>
        <translation>
            <numerusform>Output  %1, %n map</numerusform>
            <numerusform>Output  %1, %n maps</numerusform>
        </translation>
    </message>
    <message>
        <source>Output  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive, over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near 0, from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative, under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = %1, less than a tenth of the map&apos;s largest sum: the products cancel each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither, within a factor of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of a colour, 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernels of the other maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pixel of the input that it stands on, or a zero of the padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w[%1,%2], %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From white noise, ten steps of gradient descent find the kernel again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the true kernel&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window, −1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey value / 127.5 − 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the step has left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over all %1 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of its loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place of the window, of all that the step looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pixel times its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sum is the output, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be %1, and is off by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error squared: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of the step is the mean over all places: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the loss of the place changes with its output: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight&apos;s share: that slope times the pixel under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the shares of all places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight goes a step against its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights along each side of the kernel; odd. Sharpen, Sobel, Laplacian and emboss compare neighbours and start at 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many pixels the window moves from one stop to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros around the picture: valid = none, same = as many as make size / stride outputs (rounded up; an odd one goes after), or a number for all sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey: one channel makes one map; rgb: three channels make 16 maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is done to each sum; linear leaves it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance between the pixels that neighbouring weights look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: every map sees only one of the colour channels (rgb only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added to every sum before the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture&apos;s longest side; larger pictures are scaled down to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one step makes: one product, one output pixel, or one row of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide: the kernel filters the picture; learn: gradient descent finds the 3 × 3 kernel again from the grey picture and its filtered one, and from white noise beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many steps of gradient descent are made (if the run is learn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η as a multiple of 1/λ, where λ is the greatest curvature of the loss (if the run is learn); above 2 it diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the white noise; nothing else in this lesson is random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which of the maps is large, with its kernel on the stage (rgb only); a click on it does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the window&apos;s pixels are multiplied by: a well-known kernel, or a square of odd size in numbers, row by row, as in &apos;1,0,-1;2,0,-2;1,0,-1&apos;, or a net, whose first kernel is taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one kernel makes every pixel of the map, given or learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures as tables of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of 32 × 32, a kernel of 5 × 5, stride 2, no padding: how large is the output, and how many weights does it take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A larger picture needs more weights.” One kernel serves every place, so its weights stay k × k for each pair of channels, whatever the size of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>a 3 x 3 kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--run learn works only with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same, valid or a whole number of pixels from 0 to 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window spans %1 pixels (kernel %2, dilation %3) and does not fit into the padded picture of %4; a smaller kernel or dilation, a larger picture or --padding same would fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernels of its first convolution should be squares of odd size up to 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have a convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or a square of odd size up to 15 given in numbers, row by row, such as &apos;1,0,-1;2,0,-2;1,0,-1&apos;, or the path of a file .tensorscope or .onnx with a net</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
