<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>fashion</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>lenet5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>mlp</source>
        <translation>多层感知机</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>0-4</source>
        <translation>0–4</translation>
    </message>
    <message>
        <source>5-9</source>
        <translation>5–9</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>卷积层</translation>
    </message>
    <message>
        <source>all-but-last</source>
        <translation>除最后一层外</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>pictures of 28 × 28 pixels: handwritten digits (MNIST), or clothes (Fashion-MNIST)</source>
        <translation>28 × 28 像素的图片：手写数字（MNIST）或服装（Fashion-MNIST）</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>whose maps are shown: the number of a test picture, from 1 on, or a sheet to draw on; draw on any picture, and it becomes one</source>
        <translation>显示哪张图片的特征图：测试图片的编号（从 1 开始），或一张可以书写的白纸；在任何图片上书写，它就成为白纸</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>maps: all layers; mistakes: wrong answers, and which class is taken for which; layers: what each layer costs; C3[5,3,4]: how one number of a map comes about (click a map)</source>
        <translation>maps：所有层；mistakes：错误的回答，以及哪一类被当成哪一类；layers：每层的代价；C3[5,3,4]：特征图中的一个数如何得来（点击特征图）</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>of the hidden layers</source>
        <translation>隐藏层的激活函数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>LeNet-5, or for comparison one hidden layer of 78 units with as many weights</source>
        <translation>LeNet-5，或用于比较：一个有 78 个单元、权重数量相当的隐藏层</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>what S2 and S4 keep of 2 × 2 pixels: the largest, or the mean</source>
        <translation>S2 和 S4 从 2 × 2 个像素中保留什么：最大值或平均值</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>rings of zeros round the picture: with 2 the maps of C1 are as large as it</source>
        <translation>图片四周零的圈数：取 2 时 C1 的特征图与图片一样大</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>training pictures whose mean gradient makes one step</source>
        <translation>一步由多少张训练图片的平均梯度构成</translation>
    </message>
    <message>
        <source>Training pictures</source>
        <translation>训练图片</translation>
    </message>
    <message>
        <source>how many there are to learn from; of clothes 12 000 at most. With more digits than that the test has all 10 000 that belong to them, else 2 000</source>
        <translation>有多少张可供学习；服装最多 12 000 张。数字超过此数时用全部 10 000 张测试，否则用 2 000 张</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>the classes to learn and to be tested with; changed on the way, the net goes on with what it knows</source>
        <translation>学习和测试的类别；途中改变时，网络带着已学到的继续</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>layers that stay as they are: nothing, convolutions, or all but the last</source>
        <translation>保持不变的层：无、卷积层，或除最后一层外的所有层</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>by so many pixels test pictures are moved to the right</source>
        <translation>测试图片向右平移多少像素</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>how far one press of a button goes</source>
        <translation>按一次按钮走多远</translation>
    </message>
    <message>
        <source>of the first weights and of the order of the pictures</source>
        <translation>初始权重和图片顺序的种子</translation>
    </message>
</context>
<context>
    <name>lenet5</name>
    <message>
        <source>With one channel and max pooling LeNet-5 has 61 706 parameters.</source>
        <translation>单通道、最大池化的 LeNet-5 有 61 706 个参数。</translation>
    </message>
    <message>
        <source>Having seen each of 12 000 digits once, it reads nine of ten new ones.</source>
        <translation>12 000 个数字各看过一遍后，十个新数字中能认出九个。</translation>
    </message>
    <message>
        <source>Having seen them six times, it reads more than 96 of a hundred.</source>
        <translation>看过六遍后，一百个中能认出 96 个以上。</translation>
    </message>
    <message>
        <source>With all 60 000 digits, four times each, it reads more than 98 of a hundred.</source>
        <translation>全部 60 000 个数字各看四遍后，一百个中能认出 98 个以上。</translation>
    </message>
    <message>
        <source>Digits moved by 3 pixels puzzle it less than a net of equal size without convolutions.</source>
        <translation>数字平移 3 个像素时，它比规模相同而没有卷积的网络更不易出错。</translation>
    </message>
    <message>
        <source>What is drawn is taken for “%1” (%2).</source>
        <translation>所写的被认作“%1”（%2）。</translation>
    </message>
    <message>
        <source>“%1” is recognised (%2).</source>
        <translation>认出了“%1”（%2）。</translation>
    </message>
    <message>
        <source>“%1” is taken for “%2” (%3).</source>
        <translation>“%1”被误认作“%2”（%3）。</translation>
    </message>
    <message>
        <source>%1 of %2 test pictures are right.</source>
        <translation>%2 张测试图片中 %1 正确。</translation>
    </message>
    <message>
        <source>The weights are random.</source>
        <translation>权重是随机的。</translation>
    </message>
    <message>
        <source>Step %1, epoch %2.</source>
        <translation>第 %1 步，第 %2 轮。</translation>
    </message>
    <message>
        <source>Of clothes there are %1 training pictures.</source>
        <translation>服装的训练图片有 %1 张。</translation>
    </message>
    <message>
        <source>map</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>C1: convolution</source>
        <translation>C1：卷积</translation>
    </message>
    <message>
        <source>S2: pooling</source>
        <translation>S2：池化</translation>
    </message>
    <message>
        <source>C3: convolution</source>
        <translation>C3：卷积</translation>
    </message>
    <message>
        <source>S4: pooling</source>
        <translation>S4：池化</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>products</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>parameters here</source>
        <translation>这里的参数</translation>
    </message>
    <message>
        <source>with 3 channels</source>
        <translation>3 个通道时</translation>
    </message>
    <message>
        <source>LeCun&apos;s own of 1998</source>
        <translation>LeCun 1998 年的网络</translation>
    </message>
    <message>
        <source>products of a picture</source>
        <translation>一张图片的乘积数</translation>
    </message>
    <message>
        <source>One picture takes {products} products of a weight and a number.</source>
        <translation>一张图片需要 {products} 次权重与数的乘积。</translation>
    </message>
    <message>
        <source>In 1998 C3 saw only some maps, S2 and S4 learnt a factor and a bias, and the output was fixed.</source>
        <translation>1998 年 C3 只连接部分特征图，S2 和 S4 学习系数和偏置，输出层是固定的。</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>手写的</translation>
    </message>
    <message>
        <source>a test picture</source>
        <translation>测试图片</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>rows: class, columns: answer</source>
        <translation>行：类别，列：回答</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>错误的回答</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>测试损失</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>批量的损失</translation>
    </message>
    <message>
        <source>accuracy in the batch</source>
        <translation>批量内的准确率</translation>
    </message>
    <message>
        <source>Which layer learns the most numbers?</source>
        <translation>哪一层学习的数最多？</translation>
    </message>
    <message>
        <source>How many of a hundred test pictures are right at step %1, when each training picture was seen once?</source>
        <translation>到第 %1 步，每张训练图片都看过一遍时，一百张测试图片中有多少张正确？</translation>
    </message>
    <message>
        <source>What will “%1” be taken for most often, at step %2?</source>
        <translation>到第 %2 步，“%1”最常被误认作什么？</translation>
    </message>
    <message>
        <source>Each of its 120 units has a weight for every number of S4: %1 parameters of %2.</source>
        <translation>它的 120 个单元对 S4 的每个数各有一个权重：%2 个参数中的 %1 个。</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%2 张中的 %1 张。</translation>
    </message>
    <message>
        <source>For “%1”: %2 times.</source>
        <translation>误认作“%1”：%2 次。</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>sum of each map</source>
        <translation>每张图的和</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ 偏置</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>= z</source>
        <translation>= z</translation>
    </message>
    <message>
        <source>With few pictures of 5 to 9, and kernels frozen that learnt from 0 to 4, forty steps teach less than they teach a fresh net.</source>
        <translation>用少量 5 至 9 的图片，并冻结由 0 至 4 学得的卷积核，四十步教会它的比教会一个新网络的少。</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>学得</translation>
    </message>
    <message>
        <source>Picture: “%1”</source>
        <translation>图片：“%1”</translation>
    </message>
    <message>
        <source>a training picture</source>
        <translation>一张训练图片</translation>
    </message>
    <message>
        <source>At step %3, %1 of %2 test pictures were right.</source>
        <translation>第 %3 步时，%2 张测试图片中 %1 正确。</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>small kernels, shared all over a picture, learn to read digits</source>
        <translation>在整张图片上共享的小卷积核学会识别数字</translation>
    </message>
    <message>
        <source>The first layer makes 4704 numbers of a picture. How many weights does it learn?</source>
        <translation>第一层从一张图片得到 4704 个数。它学习多少个权重？</translation>
    </message>
    <message>
        <source>“Most of the weights are in the convolutions.” They have 2572 of 61 706 parameters; the first dense layer alone has 48 120.</source>
        <translation>“大部分权重在卷积层里。”61 706 个参数中卷积层只有 2572 个；仅第一个全连接层就有 48 120 个。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>maps, mistakes or layers; or a number of a map of C1, S2, C3 or S4, as in C3[5,3,4]: its map, row and column</source>
        <translation>maps、mistakes 或 layers；或 C1、S2、C3、S4 特征图中的一个数，如 C3[5,3,4]：图、行、列</translation>
    </message>
    <message>
        <source>the number of a test picture, from 1 to 10000, or &apos;blank&apos;; or &apos;drawn:&apos; and a digit from 0, paper, to f, ink, for each of 28 x 28 pixels, row by row</source>
        <translation>测试图片的编号（1 到 10000）或 &apos;blank&apos;；或 &apos;drawn:&apos; 加上 28 x 28 个像素逐行的十六进制数字，0 为纸，f 为墨</translation>
    </message>
</context>
</TS>
