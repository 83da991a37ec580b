using System.Buffers;
using System.Globalization;
using CsvHelper;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Delimited;

/// <summary>One record per row, after a header record. CsvHelper separates, quotes and encodes the fields.</summary>
public abstract class DelimitedFormat : SteppedFormat
{
    public sealed override bool IsFlat => true;

    private protected abstract CsvWriterOptions Options { get; }

    public sealed override IEnumerable<int> WriteSteps(IBufferWriter<byte> output, ResultPage page, ExportContext context)
    {
        var columns = Columns(page);
        using var stream = new BufferStream(output);
        using var csv = CsvWriter.Create(stream, Options);
        foreach (var column in columns)
        {
            csv.WriteField(Header(page, page.Columns[column]));
        }

        csv.EndRecord();
        for (var row = 0; row < page.Count; row++)
        {
            if (Steps.Begins(row))
            {
                yield return row;
            }

            foreach (var column in columns)
            {
                WriteCell(csv, page.Columns[column], CellOf(page, row, column));
            }

            csv.EndRecord();
        }
    }

    /// <summary>The positions of the columns, in the order of the file.</summary>
    private protected virtual int[] Columns(ResultPage page) => page.FlatColumns();

    private protected virtual Cell CellOf(ResultPage page, int row, int column) => page.Read(row, column);

    /// <summary>A number with a decimal point, in the language of the file.</summary>
    private protected virtual string Decimal(string plain) => plain;

    private protected virtual string Header(ResultPage page, Column column) => column.Name;

    /// <summary>Text, a list or a nested object: everything that is not a number, a date or a boolean.</summary>
    private protected virtual string Text(Column column, string plain) => plain;

    private void WriteCell(CsvWriter csv, Column column, in Cell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Empty:
                csv.WriteField("");
                break;
            case CellKind.Integer:
                csv.WriteField(cell.Integer, default, CultureInfo.InvariantCulture);
                break;
            case CellKind.Number when column.IsCoordinate:
                csv.WriteField(Decimal(CoordinateText.Of(cell.Number)));
                break;
            case CellKind.Number:
                csv.WriteField(cell.Number, default, Options.FormatProvider);
                break;
            case CellKind.Boolean:
                csv.WriteField(cell.Boolean);
                break;
            case CellKind.Date:
                csv.WriteField(cell.Date);
                break;
            default:
                csv.WriteField(Text(column, cell.Plain));
                break;
        }
    }

    /// <summary>CsvHelper writes to streams, a response is a buffer writer.</summary>
    private sealed class BufferStream(IBufferWriter<byte> output) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer) => output.Write(buffer);

        public override void Write(byte[] buffer, int offset, int count) => output.Write(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
