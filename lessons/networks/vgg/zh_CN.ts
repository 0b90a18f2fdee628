<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>vgg11</source>
        <translation>VGG11</translation>
    </message>
    <message>
        <source>vgg13</source>
        <translation>VGG13</translation>
    </message>
    <message>
        <source>vgg16</source>
        <translation>VGG16</translation>
    </message>
    <message>
        <source>vgg19</source>
        <translation>VGG19</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Layers of 3×3</source>
        <translation>3×3 的层数</translation>
    </message>
    <message>
        <source>3×3 convolutions one behind the other, against one large kernel</source>
        <translation>前后相接的 3×3 卷积，与一个大卷积核相比</translation>
    </message>
    <message>
        <source>Channels M</source>
        <translation>通道数 M</translation>
    </message>
    <message>
        <source>channels that enter and leave each layer when weights are counted</source>
        <translation>计算权重时，每层输入和输出的通道数</translation>
    </message>
    <message>
        <source>Layers of VGG</source>
        <translation>VGG 的层数</translation>
    </message>
    <message>
        <source>so many layers that have weights: columns A, B, D and E of the paper</source>
        <translation>有权重的层数：论文的 A、B、D、E 列</translation>
    </message>
    <message>
        <source>Side of the picture</source>
        <translation>图像边长</translation>
    </message>
    <message>
        <source>pixels along a side of the picture that enters VGG</source>
        <translation>输入 VGG 的图像每边的像素数</translation>
    </message>
    <message>
        <source>of the kernels and of the small picture</source>
        <translation>用于卷积核和小图像</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>VGG</source>
        <translation>VGG</translation>
    </message>
    <message>
        <source>small kernels, stacked, see as much as large ones, and cost less</source>
        <translation>小卷积核堆叠起来，看到的与大卷积核一样多，代价更小</translation>
    </message>
    <message>
        <source>Pictures of half the side: which layers of VGG16 get fewer parameters, and which fewer multiply-adds?</source>
        <translation>图像边长减半：VGG16 的哪些层参数变少，哪些层乘加变少？</translation>
    </message>
    <message>
        <source>“The many convolutions make VGG large.” They do nearly all of the work with a tenth of the parameters; fc1 alone holds three quarters.</source>
        <translation>“VGG 之所以大，是因为卷积层多。”卷积用十分之一的参数做了几乎全部计算；仅 fc1 就占了四分之三。</translation>
    </message>
</context>
<context>
    <name>vgg</name>
    <message>
        <source>Back.</source>
        <translation>反向。</translation>
    </message>
    <message>
        <source>y is the pixel in the middle: its slope is 1 there, and 0 elsewhere.</source>
        <translation>y 是正中的像素：那里的斜率为 1，其余为 0。</translation>
    </message>
    <message>
        <source>Back through layer %1.</source>
        <translation>反向经过第 %1 层。</translation>
    </message>
    <message>
        <source>%1 × %1 numbers have a slope, one more on each side: only these take part in y.</source>
        <translation>%1 × %1 个数有斜率，每边多一个：只有它们参与 y。</translation>
    </message>
    <message>
        <source>One large kernel.</source>
        <translation>一个大卷积核。</translation>
    </message>
    <message>
        <source>%1 · %1 · M · M = %2 weights, with M = %3.</source>
        <translation>%1 · %1 · M · M = %2 个权重，其中 M = %3。</translation>
    </message>
    <message>
        <source>The stack.</source>
        <translation>堆叠。</translation>
    </message>
    <message>
        <source>%1 · 3 · 3 · M · M = %2 weights.</source>
        <translation>%1 · 3 · 3 · M · M = %2 个权重。</translation>
    </message>
    <message>
        <source>The same field for less.</source>
        <translation>同样的感受野，代价更小。</translation>
    </message>
    <message>
        <source>%1 of the weights, whatever M is; and there is a ReLU behind each layer, not one in all.</source>
        <translation>只要 %1 倍的权重，与 M 无关；而且每层之后都有 ReLU，而不是总共一个。</translation>
    </message>
    <message>
        <source>All layers.</source>
        <translation>所有层。</translation>
    </message>
    <message>
        <source>%1 multiply-adds for one picture, most of them in convolutions.</source>
        <translation>一张图像 %1 次乘加，大多在卷积中。</translation>
    </message>
    <message>
        <source>%1 parameters.</source>
        <translation>%1 个参数。</translation>
    </message>
    <message>
        <source>One dense layer.</source>
        <translation>一个全连接层。</translation>
    </message>
    <message>
        <source>fc1 alone holds %1 of all parameters.</source>
        <translation>仅 fc1 就占全部参数的 %1。</translation>
    </message>
    <message>
        <source>%1 parameters, %2 multiply-adds.</source>
        <translation>%1 个参数，%2 次乘加。</translation>
    </message>
    <message>
        <source>Before the first layer.</source>
        <translation>第一层之前。</translation>
    </message>
    <message>
        <source>%1 layers of 3×3, one behind the other: how much of the picture does a number behind them see?</source>
        <translation>%1 个 3×3 的层前后相接：其后的一个数能看到图像的多大部分？</translation>
    </message>
    <message>
        <source>Layer %1.</source>
        <translation>第 %1 层。</translation>
    </message>
    <message>
        <source>Each number is a sum of 3 × 3 products: the kernel over the map before, zeros around it.</source>
        <translation>每个数是 3 × 3 个乘积之和：卷积核盖在前一张图上，四周补零。</translation>
    </message>
    <message>
        <source>One number.</source>
        <translation>一个数。</translation>
    </message>
    <message>
        <source>y is the pixel in the middle of the last map: %1.</source>
        <translation>y 是最后一张图正中的像素：%1。</translation>
    </message>
    <message>
        <source>One layer instead.</source>
        <translation>换成一层。</translation>
    </message>
    <message>
        <source>One kernel of %1×%1 on the same picture: y′ = %2.</source>
        <translation>同一图像上的一个 %1×%1 卷积核：y′ = %2。</translation>
    </message>
    <message>
        <source>Back through it.</source>
        <translation>反向经过它。</translation>
    </message>
    <message>
        <source>%1 × %1 pixels have a slope.</source>
        <translation>%1 × %1 个像素有斜率。</translation>
    </message>
    <message>
        <source>Counted.</source>
        <translation>数一数。</translation>
    </message>
    <message>
        <source>%1 numbers of the middle row have a slope.</source>
        <translation>中间一行有 %1 个数有斜率。</translation>
    </message>
    <message>
        <source>receptive field</source>
        <translation>感受野</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>One layer sees 3 × 3 numbers. How many pixels across does y see through all %1 layers?</source>
        <translation>一层看到 3 × 3 个数。y 透过全部 %1 层，看到的宽度是多少像素？</translation>
    </message>
    <message>
        <source>Each layer adds a pixel on each side: %1 across.</source>
        <translation>每层在每边各加一个像素：宽 %1。</translation>
    </message>
    <message>
        <source>As many channels everywhere: how much of these weights do %1 layers of 3×3 take?</source>
        <translation>各处通道数相同：%1 个 3×3 的层需要这些权重的百分之几？</translation>
    </message>
    <message>
        <source>%1 · 9 against %2: M · M is in both.</source>
        <translation>%1 · 9 比 %2：两边都有 M · M。</translation>
    </message>
    <message>
        <source>The next layer, fc1, is dense: how much of all parameters will be in it?</source>
        <translation>下一层 fc1 是全连接层：它将占全部参数的百分之几？</translation>
    </message>
    <message>
        <source>Each of its 4096 units has a weight for each number of all 512 maps.</source>
        <translation>它的 4096 个单元，对全部 512 张图的每个数各有一个权重。</translation>
    </message>
    <message>
        <source>Three quarters of VGG16&apos;s parameters are in its first dense layer.</source>
        <translation>VGG16 四分之三的参数在它的第一个全连接层。</translation>
    </message>
    <message>
        <source>Three layers of 3×3 see as much as one of 7×7, and take 27/49 of its weights.</source>
        <translation>三个 3×3 的层与一个 7×7 的层看到的一样多，权重只要其 27/49。</translation>
    </message>
    <message>
        <source>where y stands</source>
        <translation>y 所在之处</translation>
    </message>
    <message>
        <source>layers back: %1</source>
        <translation>往回 %1 层</translation>
    </message>
    <message>
        <source>map of layer %1</source>
        <translation>第 %1 层的图</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>卷积核 %1</translation>
    </message>
    <message>
        <source>drawn: 1 or 2</source>
        <translation>随机：1 或 2</translation>
    </message>
    <message>
        <source>one kernel back</source>
        <translation>往回经过一个核</translation>
    </message>
    <message>
        <source>one</source>
        <translation>单个</translation>
    </message>
    <message>
        <source>field r</source>
        <translation>感受野 r</translation>
    </message>
    <message>
        <source>one layer %1</source>
        <translation>一层 %1</translation>
    </message>
    <message>
        <source>%1 layers 3×3</source>
        <translation>%1 层 3×3</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加</translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation>全部参数</translation>
    </message>
    <message>
        <source>all multiply-adds</source>
        <translation>全部乘加</translation>
    </message>
    <message>
        <source>share of fc1</source>
        <translation>fc1 的占比</translation>
    </message>
    <message>
        <source>picture x</source>
        <translation>图像 x</translation>
    </message>
    <message>
        <source>drawn: 0 or 1</source>
        <translation>随机：0 或 1</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>map of the large kernel</source>
        <translation>大卷积核的图</translation>
    </message>
    <message>
        <source>y, middle of the last map</source>
        <translation>y，最后一张图的正中</translation>
    </message>
</context>
</TS>
