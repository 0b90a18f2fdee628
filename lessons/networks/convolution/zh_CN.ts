<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>box-blur</source>
        <translation>均值模糊</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>高斯模糊</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>锐化</translation>
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
        <translation>拉普拉斯</translation>
    </message>
    <message>
        <source>emboss</source>
        <translation>浮雕</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same（保持大小）</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid（不填充）</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>rgb</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
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
        <translation>tanh</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>Logistic</translation>
    </message>
    <message>
        <source>product</source>
        <translation>一个乘积</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>一个像素</translation>
    </message>
    <message>
        <source>row</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>滑动</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>学习</translation>
    </message>
</context>
<context>
    <name>convolution</name>
    <message>
        <source>all channels</source>
        <translation>所有通道</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>red − green</source>
        <translation>红 − 绿</translation>
    </message>
    <message>
        <source>blue − yellow</source>
        <translation>蓝 − 黄</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>green − blue</source>
        <translation>绿 − 蓝</translation>
    </message>
    <message>
        <source>blue − red</source>
        <translation>蓝 − 红</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>青</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>品红</translation>
    </message>
    <message>
        <source>red − cyan</source>
        <translation>红 − 青</translation>
    </message>
    <message>
        <source>green − magenta</source>
        <translation>绿 − 品红</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>负片</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Weighted, the right is brighter than the left: the sum is positive.</source>
        <translation>加权后，右边比左边亮：和为正。</translation>
    </message>
    <message>
        <source>Weighted, the right is darker than the left: the sum is negative.</source>
        <translation>加权后，右边比左边暗：和为负。</translation>
    </message>
    <message>
        <source>Weighted, the right is as bright as the left: the sum is 0.</source>
        <translation>加权后，左右一样亮：和为 0。</translation>
    </message>
    <message>
        <source>Weighted, the lower side is brighter than the upper: the sum is positive.</source>
        <translation>加权后，下边比上边亮：和为正。</translation>
    </message>
    <message>
        <source>Weighted, the lower side is darker than the upper: the sum is negative.</source>
        <translation>加权后，下边比上边暗：和为负。</translation>
    </message>
    <message>
        <source>Weighted, the lower side is as bright as the upper: the sum is 0.</source>
        <translation>加权后，上下一样亮：和为 0。</translation>
    </message>
    <message>
        <source>Weighted, the middle is darker than its surroundings: the sum is positive.</source>
        <translation>加权后，中央比四周暗：和为正。</translation>
    </message>
    <message>
        <source>Weighted, the middle is brighter than its surroundings: the sum is negative.</source>
        <translation>加权后，中央比四周亮：和为负。</translation>
    </message>
    <message>
        <source>Weighted, the middle is as bright as its surroundings: the sum is 0.</source>
        <translation>加权后，中央与四周一样亮：和为 0。</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) times as many weights</source>
        <translation>
            <numerusform>%n 个像素乘以同样多的权重</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, added up, make the sum.</source>
        <translation>%1，再相加，得到和。</translation>
    </message>
    <message>
        <source>Only the middle counts: its red, green and blue are added.</source>
        <translation>只有中央的像素起作用：把它的红、绿、蓝相加。</translation>
    </message>
    <message>
        <source>Only the pixel in the middle counts: the sum is what it was.</source>
        <translation>只有中央的像素起作用：和就是它原来的值。</translation>
    </message>
    <message>
        <source>All weights are equal: the sum is the mean of the window, red, green and blue added.</source>
        <translation>所有权重相等：和是窗口的平均值，红、绿、蓝相加。</translation>
    </message>
    <message>
        <source>All weights are equal: the sum is the mean of the window.</source>
        <translation>所有权重相等：和就是窗口的平均值。</translation>
    </message>
    <message>
        <source>The weights fall off from the middle: a smooth mean.</source>
        <translation>权重由中央向外递减：平滑的平均。</translation>
    </message>
    <message>
        <source>The weights add up to 1 and fall off from the middle: a smooth mean.</source>
        <translation>权重之和为 1，由中央向外递减：平滑的平均。</translation>
    </message>
    <message>
        <source>What makes the middle differ from its neighbours is added to it.</source>
        <translation>把中央与四周的差别加到中央像素上。</translation>
    </message>
    <message>
        <source>The pixel, plus how much brighter it is at the lower right than at the upper left.</source>
        <translation>像素本身，再加上右下比左上亮多少。</translation>
    </message>
    <message>
        <source>z is negative: ReLU makes it 0.</source>
        <translation>z 为负：ReLU 把它变为 0。</translation>
    </message>
    <message>
        <source>Row %1, column %2, product %3 of %4.</source>
        <translation>第 %1 行，第 %2 列，第 %3/%4 个乘积。</translation>
    </message>
    <message>
        <source>%1 × %2 = %3; the sum so far is %4.</source>
        <translation>%1 × %2 = %3；目前的和是 %4。</translation>
    </message>
    <message>
        <source>Nothing made yet.</source>
        <translation>尚未开始。</translation>
    </message>
    <message>
        <source>The window will stop at place after place and make one output pixel at each.</source>
        <translation>窗口将逐个位置停下，每停一次得到一个输出像素。</translation>
    </message>
    <message>
        <source>Row %1.</source>
        <translation>第 %1 行。</translation>
    </message>
    <message numerus="yes">
        <source>The same kernel at %n place(s), side by side, made this row.</source>
        <translation>
            <numerusform>同一个卷积核依次停在 %n 个位置，得到这一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column %2.</source>
        <translation>第 %1 行，第 %2 列。</translation>
    </message>
    <message>
        <source>parameter: the kernel is %1</source>
        <translation>参数：卷积核为%1</translation>
    </message>
    <message>
        <source>every weight starts at 0</source>
        <translation>每个权重都从 0 开始</translation>
    </message>
    <message>
        <source>learnt − true</source>
        <translation>学到 − 真实</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>greatest error of a weight</source>
        <translation>权重的最大误差</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>特征图数</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>rows of the input</source>
        <translation>输入的行数</translation>
    </message>
    <message>
        <source>columns of the input</source>
        <translation>输入的列数</translation>
    </message>
    <message>
        <source>greatest size of an output pixel</source>
        <translation>输出像素的最大绝对值</translation>
    </message>
    <message>
        <source>random draw: each of 0…255 has the same chance</source>
        <translation>随机抽取：0…255 中每个值机会相等</translation>
    </message>
    <message>
        <source>grey value, 0 (black) to 255 (white)</source>
        <translation>灰度值，0（黑）到 255（白）</translation>
    </message>
    <message>
        <source>%1, in the picture scaled down from %2 × %3 pixels</source>
        <translation>%1，图片由 %2 × %3 像素缩小而来</translation>
    </message>
    <message>
        <source>output pixel</source>
        <translation>输出像素</translation>
    </message>
    <message>
        <source>map %1: %2</source>
        <translation>特征图 %1：%2</translation>
    </message>
    <message>
        <source>least curvature</source>
        <translation>最小曲率</translation>
    </message>
    <message>
        <source>greatest curvature λ</source>
        <translation>最大曲率 λ</translation>
    </message>
    <message>
        <source>the largest eigenvalue of the Hessian 2/P Σ x xᵀ (9 × 9), computed by the QR algorithm</source>
        <translation>海森矩阵 2/P Σ x xᵀ（9 × 9）的最大特征值，由 QR 算法算出</translation>
    </message>
    <message>
        <source>the smallest eigenvalue of the Hessian 2/P Σ x xᵀ (9 × 9), computed by the QR algorithm</source>
        <translation>海森矩阵 2/P Σ x xᵀ（9 × 9）的最小特征值，由 QR 算法算出</translation>
    </message>
    <message>
        <source>their ratio: condition</source>
        <translation>两者之比：条件数</translation>
    </message>
    <message>
        <source>infinite: the least curvature is the rounding of 0</source>
        <translation>无穷大：最小曲率只是 0 的舍入误差</translation>
    </message>
    <message>
        <source>0: a picture without any curvature teaches nothing</source>
        <translation>0：没有曲率的图片教不了任何东西</translation>
    </message>
    <message>
        <source>steps per digit</source>
        <translation>每位数字的步数</translation>
    </message>
    <message>
        <source>infinite: no step makes the slowest part of the error smaller</source>
        <translation>无穷大：误差中最慢的部分一步也不会变小</translation>
    </message>
    <message>
        <source>columns of the output</source>
        <translation>输出的列数</translation>
    </message>
    <message>
        <source>rows of the output</source>
        <translation>输出的行数</translation>
    </message>
    <message>
        <source>the picture&apos;s own size</source>
        <translation>图片本身的大小</translation>
    </message>
    <message>
        <source>the picture scaled down from %1 × %2 pixels</source>
        <translation>图片由 %1 × %2 像素缩小而来</translation>
    </message>
    <message>
        <source>one for each kernel</source>
        <translation>每个卷积核一张</translation>
    </message>
    <message>
        <source>red, green and blue</source>
        <translation>红、绿、蓝</translation>
    </message>
    <message>
        <source>pixels made</source>
        <translation>已完成的像素</translation>
    </message>
    <message>
        <source>places of the window</source>
        <translation>窗口的位置数</translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation>乘积之和</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>parameter: the same for every place</source>
        <translation>参数：每个位置都相同</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>products</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>kernel · %1</source>
        <translation>卷积核：%1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>learnt kernel</source>
        <translation>学到的卷积核</translation>
    </message>
    <message>
        <source>gradient ∂L/∂w</source>
        <translation>梯度 ∂L/∂w</translation>
    </message>
    <message>
        <source>loss %1 · greatest error %2</source>
        <translation>损失 %1 · 最大误差 %2</translation>
    </message>
    <message>
        <source>Learnt from %1  %2 × %3</source>
        <translation>来自%1  %2 × %3</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>True kernel</source>
        <translation>真实的卷积核</translation>
    </message>
    <message>
        <source>The weight that moves most</source>
        <translation>变化最大的权重</translation>
    </message>
    <message>
        <source>w before</source>
        <translation>之前的 w</translation>
    </message>
    <message>
        <source>w after</source>
        <translation>之后的 w</translation>
    </message>
    <message>
        <source>η = %1 / λ</source>
        <translation>η = %1 / λ</translation>
    </message>
    <message>
        <source>η is above 2/λ: in the steepest direction every step overshoots farther than the last one.</source>
        <translation>η 大于 2/λ：在最陡的方向上每一步都越过谷底，而且一步比一步越得更远。</translation>
    </message>
    <message>
        <source>In noise no pixel says anything about its neighbours: every weight learns alone.</source>
        <translation>噪声中的像素与邻居无关，所以每个权重各学各的。</translation>
    </message>
    <message>
        <source>Both pictures tell the weights apart about equally well.</source>
        <translation>两幅图像都能把各个权重区分得差不多清楚。</translation>
    </message>
    <message>
        <source>There neighbouring pixels are alike, so their weights are hard to tell apart: condition %1 against %2.</source>
        <translation>后者相邻像素相似，对应的权重难以区分：条件数 %1，而噪声只有 %2。</translation>
    </message>
    <message>
        <source>Nothing learnt yet.</source>
        <translation>还没有开始学习。</translation>
    </message>
    <message>
        <source>Every weight starts at 0; each step moves the kernel against the gradient of the mean squared error.</source>
        <translation>所有权重从 0 开始；每一步让卷积核沿均方误差梯度的反方向移动。</translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation>第 %1 步。</translation>
    </message>
    <message>
        <source>The kernel learnt is off by at most %1.</source>
        <translation>学到的卷积核最多差 %1。</translation>
    </message>
    <message>
        <source>The kernel learnt from noise is off by at most %1, the one from %2 by %3.</source>
        <translation>从白噪声学到的卷积核最多差 %1，从“%2”学到的差 %3。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Greatest error of a weight</source>
        <translation>权重的最大误差</translation>
    </message>
    <message>
        <source>|learnt − true|</source>
        <translation>|学到 − 真实|</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>The picture was scaled down from %1 × %2 to %3 × %4 pixels.</source>
        <translation>图像已由 %1 × %2 缩小为 %3 × %4 像素。</translation>
    </message>
    <message>
        <source>Picture %1 wide, kernel %2, stride %3, padding %4 + %5: how many pixels wide is the output?</source>
        <translation>图像宽 %1，卷积核 %2，步长 %3，填充 %4 + %5：输出宽多少像素？</translation>
    </message>
    <message>
        <source>Dilation %1. %2</source>
        <translation>空洞率 %1。%2</translation>
    </message>
    <message>
        <source>(%1 + %2 − %3) / %4, rounded down, and 1 for the first place.</source>
        <translation>(%1 + %2 − %3) / %4 向下取整，再加上第一个位置的 1。</translation>
    </message>
    <message>
        <source>How many weights (without biases) make all %1 maps from the %2 × %3 picture?</source>
        <translation>由 %2 × %3 的图像得到全部 %1 张特征图，需要多少个权重（不计偏置）？</translation>
    </message>
    <message>
        <source>How many weights (without the bias) make the whole output from the %1 × %2 picture?</source>
        <translation>由 %1 × %2 的图像得到整个输出，需要多少个权重（不计偏置）？</translation>
    </message>
    <message>
        <source>Every place shares the same %1 weights, however large the picture is.</source>
        <translation>无论图像多大，每个位置都共用同样的 %1 个权重。</translation>
    </message>
    <message>
        <source>The window goes to the dashed frame in the picture next. What will its sum be?</source>
        <translation>窗口接下来移到图中的虚线框处。它的和会怎样？</translation>
    </message>
    <message>
        <source>z = %1. %2</source>
        <translation>z = %1。%2</translation>
    </message>
    <message>
        <source>The same kernel is learnt from noise and from a picture. Which one is nearer to it after %1 steps?</source>
        <translation>同一个卷积核分别从噪声和图片中学习。%1 步之后哪一个更接近它？</translation>
    </message>
    <message>
        <source>Off by %1 and by %2: where neighbouring pixels are alike, their weights are hard to tell apart.</source>
        <translation>误差分别为 %1 和 %2：相邻像素相似时，它们的权重难以区分。</translation>
    </message>
    <message>
        <source>Off by %1 and by %2: this picture tells its neighbouring pixels apart as well as noise does.</source>
        <translation>误差分别为 %1 和 %2：这幅图像与噪声一样能区分相邻像素。</translation>
    </message>
    <message>
        <source>The kernel from %1 is off by %2. How much of that is left at step %3?</source>
        <translation>从%1学到的卷积核误差为 %2。到第 %3 步还剩多少？</translation>
    </message>
    <message>
        <source>less than a tenth</source>
        <translation>不到十分之一</translation>
    </message>
    <message>
        <source>a tenth to a half</source>
        <translation>十分之一到一半</translation>
    </message>
    <message>
        <source>more than a half</source>
        <translation>超过一半</translation>
    </message>
    <message>
        <source>%1 became %2: in no direction is the loss so flat that its steps would stay small.</source>
        <translation>由 %1 变为 %2：损失在任何方向上都不至于平坦到使步子一直很小。</translation>
    </message>
    <message>
        <source>%1 became %2: what is left lies along flat directions, where every step is small.</source>
        <translation>%1 变为 %2：剩下的误差在平坦的方向上，那里每一步都很小。</translation>
    </message>
    <message>
        <source>Every step is %1/λ long, λ the steepest curvature. What becomes of the error?</source>
        <translation>学习率为 %1/λ，λ 是最大的曲率。误差会怎样？</translation>
    </message>
    <message>
        <source>it falls</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>it grows and grows</source>
        <translation>越来越大</translation>
    </message>
    <message>
        <source>%1 became %2: where it is steepest, a step leaves |1 − ηλ| of the error, which shrinks up to η = 2/λ.</source>
        <translation>由 %1 变为 %2：在最陡的方向上，每步留下误差的 |1 − ηλ|；η 不超过 2/λ 时它缩小。</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>local</source>
        <translation>局部连接</translation>
    </message>
    <message>
        <source>shared (convolution)</source>
        <translation>权重共享（卷积）</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %2 bias(es)</source>
        <translation>
            <numerusform>%1 + %2 个偏置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>weights, %1</source>
        <translation>权重数，%1</translation>
    </message>
    <message>
        <source>biases, %1</source>
        <translation>偏置，%1</translation>
    </message>
    <message>
        <source>Weights (bars: logarithm)</source>
        <translation>权重数（条形为对数）</translation>
    </message>
    <message>
        <source>output value</source>
        <translation>输出值</translation>
    </message>
    <message>
        <source>Size of the output</source>
        <translation>输出大小</translation>
    </message>
    <message>
        <source>Input  %1</source>
        <translation>输入  %1</translation>
    </message>
    <message>
        <source>grey value 0…255</source>
        <translation>灰度值 0…255</translation>
    </message>
    <message>
        <source>red, green, blue 0…255</source>
        <translation>红、绿、蓝 0…255</translation>
    </message>
    <message>
        <source>16 is not divisible by 3</source>
        <translation>16 不能被 3 整除</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Output  %1, %n map(s)</source>
        <translation>
            <numerusform>输出  %1，%n 张特征图</numerusform>
        </translation>
    </message>
    <message>
        <source>Output  %1</source>
        <translation>输出  %1</translation>
    </message>
    <message>
        <source>positive, over %1</source>
        <translation>正，大于 %1</translation>
    </message>
    <message>
        <source>near 0, from %1 to %2</source>
        <translation>接近 0，在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>negative, under %1</source>
        <translation>负，小于 %1</translation>
    </message>
    <message>
        <source>z = %1, less than a tenth of the map&apos;s largest sum: the products cancel each other.</source>
        <translation>z = %1，不到图中最大和的十分之一：各个乘积相互抵消。</translation>
    </message>
    <message>
        <source>neither, within a factor of 2</source>
        <translation>都不是，相差不到 2 倍</translation>
    </message>
    <message>
        <source>value of a colour, 0 to 255</source>
        <translation>一种颜色的值，0 到 255</translation>
    </message>
    <message>
        <source>kernels of the other maps</source>
        <translation>其他特征图的卷积核</translation>
    </message>
    <message>
        <source>the pixel of the input that it stands on, or a zero of the padding</source>
        <translation>它所在的输入像素，或填充的零</translation>
    </message>
    <message>
        <source>sum of a channel</source>
        <translation>一个通道的和</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>w[%1,%2], %3</source>
        <translation>w[%1,%2]，%3</translation>
    </message>
    <message>
        <source>From white noise, ten steps of gradient descent find the kernel again.</source>
        <translation>从白噪声出发，十步梯度下降就重新找出卷积核。</translation>
    </message>
    <message>
        <source>Input: %1</source>
        <translation>输入：%1</translation>
    </message>
    <message>
        <source>the true kernel&apos;s</source>
        <translation>真实卷积核的输出</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>window, −1 to 1</source>
        <translation>窗口，−1 到 1</translation>
    </message>
    <message>
        <source>grey value / 127.5 − 1</source>
        <translation>灰度值 / 127.5 − 1</translation>
    </message>
    <message>
        <source>as the step has left it</source>
        <translation>这一步之后的值</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>loss of the place</source>
        <translation>此处的损失</translation>
    </message>
    <message>
        <source>mean over all %1 places</source>
        <translation>全部 %1 处的平均</translation>
    </message>
    <message>
        <source>slope of its loss</source>
        <translation>其损失的斜率</translation>
    </message>
    <message>
        <source>share of the place</source>
        <translation>此处的贡献</translation>
    </message>
    <message>
        <source>new kernel</source>
        <translation>新的卷积核</translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation>下一步的内部。</translation>
    </message>
    <message>
        <source>One place of the window, of all that the step looks at.</source>
        <translation>这一步看遍窗口的所有位置，这里是其中一处。</translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation>前向。</translation>
    </message>
    <message>
        <source>Each pixel times its weight.</source>
        <translation>每个像素乘以它的权重。</translation>
    </message>
    <message>
        <source>Their sum is the output, %1.</source>
        <translation>它们的和就是输出：%1。</translation>
    </message>
    <message>
        <source>Error.</source>
        <translation>误差。</translation>
    </message>
    <message>
        <source>It should be %1, and is off by %2.</source>
        <translation>它应为 %1，相差 %2。</translation>
    </message>
    <message>
        <source>Loss.</source>
        <translation>损失。</translation>
    </message>
    <message>
        <source>The error squared: %1.</source>
        <translation>误差的平方：%1。</translation>
    </message>
    <message>
        <source>The loss of the step is the mean over all places: %1.</source>
        <translation>这一步的损失是所有位置的平均：%1。</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>返回。</translation>
    </message>
    <message>
        <source>How the loss of the place changes with its output: %1.</source>
        <translation>此处的损失随其输出如何变化：%1。</translation>
    </message>
    <message>
        <source>Each weight&apos;s share: that slope times the pixel under it.</source>
        <translation>每个权重的贡献：这个斜率乘以它下面的像素。</translation>
    </message>
    <message>
        <source>Gradient.</source>
        <translation>梯度。</translation>
    </message>
    <message>
        <source>The mean of the shares of all places.</source>
        <translation>所有位置贡献的平均。</translation>
    </message>
    <message>
        <source>Update.</source>
        <translation>更新。</translation>
    </message>
    <message>
        <source>Each weight goes a step against its gradient.</source>
        <translation>每个权重逆着自己的梯度走一步。</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Kernel size</source>
        <translation>卷积核大小</translation>
    </message>
    <message>
        <source>weights along each side of the kernel; odd. Sharpen, Sobel, Laplacian and emboss compare neighbours and start at 3</source>
        <translation>卷积核的边长，为奇数。锐化、Sobel、拉普拉斯和浮雕要与邻居比较，从 3 开始</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>how many pixels the window moves from one stop to the next</source>
        <translation>窗口每次移动的像素数</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>zeros around the picture: valid = none, same = as many as make size / stride outputs (rounded up; an odd one goes after), or a number for all sides</source>
        <translation>图像四周补的零：valid 不补；same 补到输出为 大小/步长（向上取整，多出的一个补在后面）；或给出四边各补多少</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>grey: one channel makes one map; rgb: three channels make 16 maps</source>
        <translation>灰度：一个通道得到一张特征图；RGB：三个通道得到 16 张特征图</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>what is done to each sum; linear leaves it as it is</source>
        <translation>对每个和所做的变换；线性表示不变</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>空洞率</translation>
    </message>
    <message>
        <source>distance between the pixels that neighbouring weights look at</source>
        <translation>相邻权重所看的像素之间的距离</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>3: every map sees only one of the colour channels (rgb only)</source>
        <translation>3：每张特征图只看一个颜色通道（仅限 RGB）</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>added to every sum before the activation</source>
        <translation>在激活之前加到每个和上</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>the picture&apos;s longest side; larger pictures are scaled down to it</source>
        <translation>图像的最长边；更大的图像会缩小到此</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>what one step makes: one product, one output pixel, or one row of the output</source>
        <translation>每一步完成什么：一个乘积、一个输出像素，或输出的一行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>slide: the kernel filters the picture; learn: gradient descent finds the 3 × 3 kernel again from the grey picture and its filtered one, and from white noise beside it</source>
        <translation>slide：卷积核对图像滤波；learn：用梯度下降从灰度图像及其滤波结果中重新找出 3 × 3 卷积核，旁边再从白噪声学一次</translation>
    </message>
    <message>
        <source>Learning steps</source>
        <translation>学习步数</translation>
    </message>
    <message>
        <source>how many steps of gradient descent are made (if the run is learn)</source>
        <translation>做多少步梯度下降（运行方式为 learn 时）</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>η as a multiple of 1/λ, where λ is the greatest curvature of the loss (if the run is learn); above 2 it diverges</source>
        <translation>η 是 1/λ 的多少倍，λ 为损失函数的最大曲率（运行方式为 learn 时）；超过 2 就发散</translation>
    </message>
    <message>
        <source>of the white noise; nothing else in this lesson is random</source>
        <translation>白噪声的随机种子；本课没有别的随机成分</translation>
    </message>
    <message>
        <source>Large map</source>
        <translation>大图</translation>
    </message>
    <message>
        <source>which of the maps is large, with its kernel on the stage (rgb only); a click on it does the same</source>
        <translation>哪一张特征图放大显示，其卷积核出现在舞台上（仅 rgb）；点击该图也一样</translation>
    </message>
    <message>
        <source>what the window&apos;s pixels are multiplied by: a well-known kernel, or a square of odd size in numbers, row by row, as in &apos;1,0,-1;2,0,-2;1,0,-1&apos;, or a net, whose first kernel is taken</source>
        <translation>窗口内的像素与它相乘：一个常用的卷积核，或逐行给出的奇数边长的方阵，如“1,0,-1;2,0,-2;1,0,-1”，或一个网络，取它的第一个卷积核</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>one kernel makes every pixel of the map, given or learnt</source>
        <translation>同一个卷积核得出特征图的每个像素，可以给定，也可以学出</translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>pictures as tables of numbers</source>
        <translation>图片是由数值组成的表格</translation>
    </message>
    <message>
        <source>A picture of 32 × 32, a kernel of 5 × 5, stride 2, no padding: how large is the output, and how many weights does it take?</source>
        <translation>图片 32 × 32，卷积核 5 × 5，步长 2，不填充：输出有多大？需要多少个权重？</translation>
    </message>
    <message>
        <source>“A larger picture needs more weights.” One kernel serves every place, so its weights stay k × k for each pair of channels, whatever the size of the picture.</source>
        <translation>“图片越大，需要的权重越多。”同一个卷积核用于所有位置，因此无论图片多大，每对通道的权重始终是 k × k 个。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>a 3 x 3 kernel</source>
        <translation>3 x 3 的卷积核</translation>
    </message>
    <message>
        <source>--run learn works only with %1</source>
        <translation>--run learn 只能与 %1 一起使用</translation>
    </message>
    <message>
        <source>same, valid or a whole number of pixels from 0 to 16</source>
        <translation>same、valid 或 0 到 16 的整数像素</translation>
    </message>
    <message>
        <source>the window spans %1 pixels (kernel %2, dilation %3) and does not fit into the padded picture of %4; a smaller kernel or dilation, a larger picture or --padding same would fit</source>
        <translation>窗口跨 %1 个像素（卷积核 %2，空洞 %3），放不进填充后为 %4 的图片；可用较小的卷积核或空洞、较大的图片或 --padding same</translation>
    </message>
    <message>
        <source>the kernels of its first convolution should be squares of odd size up to 15</source>
        <translation>它的第一个卷积的卷积核应是边长为奇数、不超过 15 的方阵</translation>
    </message>
    <message>
        <source>it should have a convolution</source>
        <translation>它应有一个卷积层</translation>
    </message>
    <message>
        <source>%1 or a square of odd size up to 15 given in numbers, row by row, such as &apos;1,0,-1;2,0,-2;1,0,-1&apos;, or the path of a file .tensorscope or .onnx with a net</source>
        <translation>%1，或逐行给出的奇数边长（不超过 15）的方阵，如“1,0,-1;2,0,-2;1,0,-1”，或含有网络的 .tensorscope 或 .onnx 文件的路径</translation>
    </message>
</context>
</TS>
