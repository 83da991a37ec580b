using CsvHelper;

namespace TnlOpenData.Import.Rows;

/// <summary>Reads a CSV file record by record, with the line number and the quoting error of each record.</summary>
internal sealed class CsvFile : IDisposable
{
    /// <summary>In bytes. A quote that is never closed turns the rest of the file into one record; reading stops at this size.</summary>
    private const int MaxRecordSize = 4 << 20;

    private readonly CsvReader _csv;
    private CsvMalformedReason? _malformed;
    private char[] _chars = new char[1024];

    public CsvFile(Stream stream) => _csv = CsvReader.Create(stream, CsvReaderOptions.Default with
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        TrimWhitespace = false,
        TrackLineNumbers = true,
        MaxRecordSize = MaxRecordSize,
        OnMalformedRecord = record => _malformed = record.Reason,
    });

    /// <summary>The line, from 1, on which the current record begins.</summary>
    public int Line => (int)_csv.LineNumber;

    public int FieldCount => _csv.FieldCount;

    public bool IsBlank => _csv.RawRecord.IsEmpty;

    /// <summary>Moves to the next record; false at the end of the file.</summary>
    public bool Read()
    {
        _malformed = null;
        return _csv.Read();
    }

    public IReadOnlyList<string> Cells() => [.. Enumerable.Range(0, _csv.FieldCount).Select(_csv.GetString)];

    /// <summary>The bytes of a cell, without its quotes; valid until the next record is read.</summary>
    public ReadOnlySpan<byte> Utf8(int index) => _csv.GetSpan(index);

    /// <summary>The text of a cell, without its quotes; valid until the next call.</summary>
    public ReadOnlySpan<char> Text(int index)
    {
        var length = _csv.GetSpan(index).Length;
        if (length > _chars.Length)
        {
            _chars = new char[2 * length];
        }

        return _chars.AsSpan(0, _csv.GetChars(index, _chars));
    }

    /// <summary>The quoting error of the current record and its line; null if there is none.</summary>
    public (int Line, CellError Error)? QuotingError() => _malformed switch
    {
        null => null,
        CsvMalformedReason.UnterminatedQuote => (
            LineOfLastCell(), new("a quote opens here and is never closed", "close it, or double it if it is part of the text")),
        CsvMalformedReason.TextAfterClosingQuote => (
            Line, new("text follows a closing quote", "double the quotes that are part of the text")),
        _ => (
            Line, new("a quote stands inside a cell that is not quoted", "quote the whole cell and double the quotes in it")),
    };

    private int LineOfLastCell()
    {
        var before = _csv.RawRecord[..^_csv.GetRawSpan(_csv.FieldCount - 1).Length];
        // CR LF is one line break, and so is a lone CR.
        return Line + before.Count((byte)'\n') + before.Count((byte)'\r') - before.Count("\r\n"u8);
    }

    public void Dispose() => _csv.Dispose();
}
