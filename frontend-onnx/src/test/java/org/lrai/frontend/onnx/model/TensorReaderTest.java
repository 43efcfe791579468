package org.lrai.frontend.onnx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.ByteString;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import onnx.Onnx.SparseTensorProto;
import onnx.Onnx.TensorProto;
import onnx.Onnx.TensorProto.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.lrai.frontend.onnx.TestModels;
import org.lrai.ir.graph.TensorData;

class TensorReaderTest {
  private final TensorReader reader = new TensorReader(new ExternalFiles(Path.of("")));

  private static TensorProto.Builder tensor(DataType type, long... dims) {
    TensorProto.Builder tensor = TensorProto.newBuilder().setDataType(type.getNumber());
    for (long dim : dims) {
      tensor.addDims(dim);
    }
    return tensor;
  }

  private static List<Long> longs(TensorData data) {
    return IntStream.range(0, data.size()).mapToObj(data::getLong).toList();
  }

  @Test
  void fourBitsAreUnpackedLowestFirst() {
    TensorProto.Builder packed =
        tensor(DataType.INT4, 3).setRawData(ByteString.copyFrom(new byte[] {(byte) 0xF1, 0x07}));
    assertEquals(List.of(1L, -1L, 7L), longs(reader.read(packed.build())));
    TensorProto.Builder unsigned = tensor(DataType.UINT4, 2).addInt32Data(0xF1);
    assertEquals(List.of(1L, 15L), longs(reader.read(unsigned.build())));
  }

  @Test
  void sixBitsAreABitStream() {
    // 1, 2, 33, 63 and 5 from the lowest bit of the first byte on.
    byte[] raw = {(byte) 0b10_000001, 0b0001_0000, (byte) 0b111111_10, 0b000101};
    TensorProto.Builder packed =
        tensor(DataType.FLOAT6E2M3, 5).setRawData(ByteString.copyFrom(raw));
    List<Long> bits = List.of(1L, 2L, 33L, 63L, 5L);
    assertEquals(bits, bits(reader.read(packed.build())));
    TensorProto.Builder single = tensor(DataType.FLOAT6E3M2, 5);
    bits.forEach(value -> single.addInt32Data(value.intValue()));
    assertEquals(bits, bits(reader.read(single.build())));
  }

  private static List<Long> bits(TensorData data) {
    return IntStream.range(0, data.size()).mapToObj(data::bits).toList();
  }

  @Test
  void twoBitsAreUnpackedLowestFirst() {
    TensorProto.Builder packed = tensor(DataType.INT2, 4).addInt32Data(0b11_10_01_00);
    assertEquals(List.of(0L, 1L, -2L, -1L), longs(reader.read(packed.build())));
  }

  @Test
  void anyByteButZeroIsTrue() {
    TensorProto.Builder bools =
        tensor(DataType.BOOL, 2).setRawData(ByteString.copyFrom(new byte[] {0, (byte) 0x80}));
    assertEquals(List.of(0L, 1L), longs(reader.read(bools.build())));
  }

  @Test
  void halvesAreStoredAsTheirBits() {
    TensorData halves = reader.read(tensor(DataType.FLOAT16, 1).addInt32Data(0x3C00).build());
    assertEquals(1.0, halves.getDouble(0));
  }

  @ParameterizedTest
  @EnumSource(
      value = DataType.class,
      mode = Mode.EXCLUDE,
      names = {"UNDEFINED", "COMPLEX64", "COMPLEX128", "FLOAT6E2M3", "FLOAT6E3M2"})
  void noElementsNeedNoData(DataType type) {
    assertEquals(0, reader.read(tensor(type, 2, 0).build()).size());
  }

  @Test
  void sparseTensorsAreFilledWithZeros() {
    TensorProto indices =
        TestModels.longs("i", 0, 1, 1, 2).toBuilder().clearDims().addDims(2).addDims(2).build();
    SparseTensorProto sparse =
        SparseTensorProto.newBuilder()
            .setValues(TestModels.longs("v", 7, 8))
            .setIndices(indices)
            .addDims(2)
            .addDims(3)
            .build();
    assertEquals(List.of(0L, 7L, 0L, 0L, 0L, 8L), longs(reader.read(sparse)));
  }
}
