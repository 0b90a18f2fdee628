<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>vgg11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vgg13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vgg16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vgg19</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Layers of 3×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3×3 convolutions one behind the other, against one large kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels that enter and leave each layer when weights are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of VGG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many layers that have weights: columns A, B, D and E of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels along a side of the picture that enters VGG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the kernels and of the small picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>VGG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small kernels, stacked, see as much as large ones, and cost less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of half the side: which layers of VGG16 get fewer parameters, and which fewer multiply-adds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The many convolutions make VGG large.” They do nearly all of the work with a tenth of the parameters; fc1 alone holds three quarters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vgg</name>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y is the pixel in the middle: its slope is 1 there, and 0 elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back through layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %1 numbers have a slope, one more on each side: only these take part in y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One large kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %1 · M · M = %2 weights, with M = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · 3 · 3 · M · M = %2 weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same field for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the weights, whatever M is; and there is a ReLU behind each layer, not one in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 multiply-adds for one picture, most of them in convolutions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dense layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fc1 alone holds %1 of all parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters, %2 multiply-adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers of 3×3, one behind the other: how much of the picture does a number behind them see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each number is a sum of 3 × 3 products: the kernel over the map before, zeros around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y is the pixel in the middle of the last map: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One kernel of %1×%1 on the same picture: y′ = %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %1 pixels have a slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers of the middle row have a slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receptive field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer sees 3 × 3 numbers. How many pixels across does y see through all %1 layers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each layer adds a pixel on each side: %1 across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many channels everywhere: how much of these weights do %1 layers of 3×3 take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · 9 against %2: M · M is in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next layer, fc1, is dense: how much of all parameters will be in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of its 4096 units has a weight for each number of all 512 maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three quarters of VGG16&apos;s parameters are in its first dense layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three layers of 3×3 see as much as one of 7×7, and take 27/49 of its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where y stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn: 1 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one kernel back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers 3×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of fc1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn: 0 or 1</source>
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
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map of the large kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y, middle of the last map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
