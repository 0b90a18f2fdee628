<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parabola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penguins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mlp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared-error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute-error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stochastic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of a function with noise, bills of three species of penguins, or your own CSV file: one column of numbers is told from another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what has the weights: w·x + b, w·x² + b, or a net with one hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what shall become small: mean squared or absolute error; or hinge or cross-entropy, which tell classes (of numbers: above 0 or not)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all five run on one clock; of this one the update is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far a step follows the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples of a mini-batch, also with momentum and Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η of the five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, or scaled: five times η for batch descent, a fifth for stochastic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the loss: a map with contours, or a relief that the mouse turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far the relief is turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the points, the start and the order of the samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>learning</name>
    <message>
        <source>input: the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the next update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of the sample: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the criterion says of its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight w₁₁ of the hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight w₁₁, of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight w₁₂, of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All five start at the same place. It is the same loss, and each goes down on its own way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left the picture: its steps are too long, and its loss only grew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has made %2 updates and seen %3 samples. Its loss of all samples is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the updates before left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slice: other weights as %1 has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 has learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where each is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the last batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these three ways will be the shortest at step %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And which of the three will have the lowest loss of all samples at step %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their lengths are %1, in this order. Noise makes detours, and who makes few updates does not come far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their losses are %1, in this order. Many updates go further; close to the lowest place their noise costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After ten epochs with penguins the loss falls from batch to mini-batch to stochastic descent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits until it has seen all samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the losses of all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the optimizer makes of the gradients of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sample %2 of the %3 of its batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight v₁₁ of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model, criterion, optimizer: five ways down the same loss, on one clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the derivative as a slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch descent makes one update an epoch, stochastic descent one a sample. Both see every sample once: which of them is further down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The gradient of a mini-batch is a wrong gradient.” It is right on average; its noise does not go away, unless η gets smaller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
