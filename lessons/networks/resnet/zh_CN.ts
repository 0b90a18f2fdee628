<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>convolutional</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>lenet5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>xavier</source>
        <translation>Xavier</translation>
    </message>
    <message>
        <source>he</source>
        <translation>He</translation>
    </message>
    <message>
        <source>sgd</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>adam</source>
        <translation>Adam</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Net</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>dense: 32 units a layer, digits of 8 × 8; convolutional: 8 maps a layer, digits of 14 × 14; LeNet-5 on digits of 28 × 28</source>
        <translation>全连接：每层 32 个单元，8 × 8 的数字；卷积：每层 8 个特征图，14 × 14 的数字；LeNet-5：28 × 28 的数字</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>layers of weights: one at the front, two in each block, one at the end</source>
        <translation>有权重的层数：最前一层，每个块两层，最后一层</translation>
    </message>
    <message>
        <source>Skip connections</source>
        <translation>跳跃连接</translation>
    </message>
    <message>
        <source>each block adds its input to what its two layers make</source>
        <translation>每个块把自己的输入加到两层的结果上</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>between weights and ReLU: each unit gets mean 0 and variance 1 over the batch, then a learnt scale and shift</source>
        <translation>在权重和 ReLU 之间：每个单元在批上均值为 0、方差为 1，再经学到的缩放和平移</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>uniform in ±1/√fan-in, what PyTorch begins with; Xavier; He, made for ReLU</source>
        <translation>在 ±1/√fan-in 内均匀分布（PyTorch 的初始值）；Xavier；为 ReLU 设计的 He</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>how a step uses the gradient: sgd follows it, momentum (0.9) keeps rolling, adam scales it for each weight</source>
        <translation>一步怎样使用梯度：sgd 直接沿梯度走，momentum（0.9）带惯性，adam 为每个权重单独缩放</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>how far a step goes</source>
        <translation>一步走多远</translation>
    </message>
    <message>
        <source>Block shown</source>
        <translation>所示的块</translation>
    </message>
    <message>
        <source>which is drawn, and looked into by I; of LeNet-5 the layer; the last one, if there are fewer</source>
        <translation>画出的块，按 I 进入的也是它；LeNet-5 则是层；若没有那么多，就取最后一个</translation>
    </message>
    <message>
        <source>of weights and batches</source>
        <translation>决定权重和批次</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>ResNet</source>
        <translation>ResNet</translation>
    </message>
    <message>
        <source>a way around each block lets signal and gradient through a deep net</source>
        <translation>绕过每个块的旁路，让信号和梯度通过深网络</translation>
    </message>
    <message>
        <source>A plain net with these initial weights: at which depth does it no longer learn? Try 4, 8, 14, 20 layers. Which initial weights move that depth?</source>
        <translation>普通网络用这种初始权重，多深时就学不会了？试试 4、8、14、20 层。哪种初始权重能改变这个深度？</translation>
    </message>
    <message>
        <source>“ResNet was made against vanishing gradients.” Good initial weights or batch normalisation keep gradients alive, too; its paper is about deep nets that train worse although they do.</source>
        <translation>“ResNet 是为了解决梯度消失。”好的初始权重或批归一化也能保住梯度；那篇论文讨论的是：梯度没有消失，深网络仍训练得更差。</translation>
    </message>
</context>
<context>
    <name>resnet</name>
    <message>
        <source>Twenty plain blocks, of two layers each, learn nothing.</source>
        <translation>20 个普通的块（每块两层）什么也学不会。</translation>
    </message>
    <message>
        <source>With a way around each of them the same net learns.</source>
        <translation>每个块加上旁路，同一个网络就学得会。</translation>
    </message>
    <message>
        <source>Well begun and normalised, 38 plain convolutional layers still learn badly.</source>
        <translation>初始化得好，又做了归一化，38 层普通卷积网络仍学得很差。</translation>
    </message>
    <message>
        <source>With skip connections they learn well.</source>
        <translation>有了跳跃连接就学得好。</translation>
    </message>
    <message>
        <source>Batch normalisation lets LeNet-5 learn by small plain steps.</source>
        <translation>批归一化让 LeNet-5 用普通的小步也能学会。</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>学到的</translation>
    </message>
    <message>
        <source>computed from the batch of 64</source>
        <translation>由这一批 64 个样本算出</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>from the layers before, of a “%1”</source>
        <translation>来自前面的层，是一个“%1”</translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>change</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>from the layers behind</source>
        <translation>来自后面的层</translation>
    </message>
    <message>
        <source>weights W₁</source>
        <translation>权重 W₁</translation>
    </message>
    <message>
        <source>weights W₂</source>
        <translation>权重 W₂</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Inside of a block.</source>
        <translation>块的内部。</translation>
    </message>
    <message>
        <source>Each unit weighs all numbers before it.</source>
        <translation>每个单元对前面所有的数加权求和。</translation>
    </message>
    <message>
        <source>ReLU keeps what is above 0.</source>
        <translation>ReLU 保留大于 0 的数。</translation>
    </message>
    <message>
        <source>Two layers make F of x.</source>
        <translation>两层由 x 算出 F。</translation>
    </message>
    <message>
        <source>x comes around and is added: the two layers need only say what to change.</source>
        <translation>x 从旁路过来相加：两层只需说明改变多少。</translation>
    </message>
    <message>
        <source>ReLU once more: this the next block gets.</source>
        <translation>再经一次 ReLU：这就是下一个块的输入。</translation>
    </message>
    <message>
        <source>The layers behind say how the loss changes with each output.</source>
        <translation>后面的层给出：损失怎样随每个输出改变。</translation>
    </message>
    <message>
        <source>Through the sum the gradient goes both ways as it is: into F, and straight back.</source>
        <translation>经过加法，梯度原样走两条路：进入 F，也直接返回。</translation>
    </message>
    <message>
        <source>Where ReLU let nothing through, there is no gradient.</source>
        <translation>ReLU 没让通过的地方，没有梯度。</translation>
    </message>
    <message>
        <source>Back by the weights with which it was made.</source>
        <translation>按前向时的权重往回走。</translation>
    </message>
    <message>
        <source>What came through both layers, plus what came straight through.</source>
        <translation>穿过两层来的部分，加上直接来的部分。</translation>
    </message>
    <message>
        <source>All that is left came through both layers.</source>
        <translation>剩下的全都穿过了两层。</translation>
    </message>
    <message>
        <source>Of each weight: the gradient of its unit times what it weighs.</source>
        <translation>每个权重：所属单元的梯度，乘以它所加权的数。</translation>
    </message>
    <message>
        <source>The shares of all samples of the batch, added up.</source>
        <translation>批中所有样本的份额之和。</translation>
    </message>
    <message>
        <source>The optimizer moves each weight against its gradient.</source>
        <translation>优化器让每个权重逆着梯度移动。</translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation>前向。</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>反向。</translation>
    </message>
    <message>
        <source>Update.</source>
        <translation>更新。</translation>
    </message>
    <message>
        <source>Block %1: one sample of the next batch, a “%2”, as the layers before leave it.</source>
        <translation>第 %1 块：下一批中的一个样本，一个“%2”，经前面的层之后的样子。</translation>
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
    <message>
        <source>The loss is no longer a number: what a layer makes has grown beyond all bounds.</source>
        <translation>损失不再是一个数：某层的输出已无限增大。</translation>
    </message>
    <message>
        <source>The weights are random. Of the test pictures %1 are right.</source>
        <translation>权重是随机的。测试图片中 %1 正确。</translation>
    </message>
    <message>
        <source>Loss of its batch: %1. At the last test %2 were right.</source>
        <translation>这一批的损失：%1。上次测试 %2 正确。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>of the batch</source>
        <translation>本批</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Back from the end: after how many layers is less than a thousandth of the gradient left?</source>
        <translation>从末端往回：经过多少层，梯度只剩不到千分之一？</translation>
    </message>
    <message>
        <source>at most 6</source>
        <translation>至多 6 层</translation>
    </message>
    <message>
        <source>7 to 12</source>
        <translation>7 到 12 层</translation>
    </message>
    <message>
        <source>more than 12</source>
        <translation>多于 12 层</translation>
    </message>
    <message>
        <source>nowhere in this net</source>
        <translation>在这个网络里不会</translation>
    </message>
    <message>
        <source>Guessing gets 10 % right. How many test pictures are right after %1 steps?</source>
        <translation>瞎猜能对 10 %。%1 步之后，测试图片有多少正确？</translation>
    </message>
    <message>
        <source>From the end to the front its size goes from %1 to %2.</source>
        <translation>梯度的大小从末端到最前端由 %1 变为 %2。</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 到 %3</translation>
    </message>
    <message>
        <source>counted in the batch of 64</source>
        <translation>在这一批 64 个样本中统计</translation>
    </message>
    <message>
        <source>sums</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>after BN</source>
        <translation>BN 之后</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>by layer: |a − mean of the batch|</source>
        <translation>逐层：|a − 批的均值|</translation>
    </message>
    <message>
        <source>signal of F</source>
        <translation>F 的信号</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Inside of block %1</source>
        <translation>第 %1 块的内部</translation>
    </message>
    <message>
        <source>Inside of %1</source>
        <translation>%1 的内部</translation>
    </message>
    <message>
        <source>its first layer</source>
        <translation>它的第一层</translation>
    </message>
    <message>
        <source>signal that comes, as 1</source>
        <translation>传来的信号，记作 1</translation>
    </message>
    <message>
        <source>what two layers make</source>
        <translation>两层的结果</translation>
    </message>
    <message>
        <source>signal that goes on</source>
        <translation>传下去的信号</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>本批的损失</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>counted over 500 test pictures</source>
        <translation>在 500 张测试图片上统计</translation>
    </message>
    <message>
        <source>of map %1 for map %2</source>
        <translation>从特征图 %1 到特征图 %2</translation>
    </message>
    <message>
        <source>Each kernel slides over the maps before it.</source>
        <translation>每个卷积核在前面的特征图上滑动。</translation>
    </message>
    <message>
        <source>Of each weight: over all places, the gradient there times what it weighs.</source>
        <translation>每个权重：在所有位置上，梯度乘它所加权的数，再求和。</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>归一化后</translation>
    </message>
    <message>
        <source>weighted sums of layer 2</source>
        <translation>第 2 层的加权和</translation>
    </message>
    <message>
        <source>Inside of a layer.</source>
        <translation>一层的内部。</translation>
    </message>
    <message>
        <source>%1: one sample of the next batch, a “%2”, as the layers before leave it.</source>
        <translation>%1：下一批次的一个样本，一个“%2”，如前面各层所给出。</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>信号</translation>
    </message>
</context>
</TS>
