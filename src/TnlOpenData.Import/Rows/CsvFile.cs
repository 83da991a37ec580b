using CsvHelper;
using TnlOpenData.Tables;

namespace TnlOpenData.Import.Rows;

/// <summary>A CSV file record by record, with the line of each and what breaks the rules of quoting.</summary>
internal sealed class CsvFile : IDisposable
{
    /// <summary>A quote left open makes one record of all that follows: it is given up here.</summary>
    private const int LongestRecord = 4 << 20;

    private readonly CsvReader csv;
    private CsvMalformedReason? malformed;
    private char[] chars = new char[1024];

    public CsvFile(Stream stream) => csv = CsvReader.Create(stream, CsvReaderOptions.Default with
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        TrimWhitespace = false,
        TrackLineNumbers = true,
        MaxRecordSize = LongestRecord,
        OnMalformedRecord = record => malformed = record.Reason,
    });

    public int Line => (int)csv.LineNumber;

    public int FieldCount => csv.FieldCount;

    public bool IsBlank => csv.RawRecord.IsEmpty;

    public bool Read()
    {
        malformed = null;
        return csv.Read();
    }

    public IReadOnlyList<string> Cells() => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    /// <summary>The bytes of a cell, without its quotes; valid until the next row.</summary>
    public ReadOnlySpan<byte> Utf8(int index) => csv.GetSpan(index);

    /// <summary>The text of a cell; valid until the next one is asked for.</summary>
    public ReadOnlySpan<char> Text(int index)
    {
        var length = csv.GetSpan(index).Length;
        if (length > chars.Length)
        {
            chars = new char[2 * length];
        }

        return chars.AsSpan(0, csv.GetChars(index, chars));
    }

    /// <summary>What is wrong with the quotes of the record, and on which line.</summary>
    public (int Line, Fault Fault)? QuoteFault() => malformed switch
    {
        null => null,
        CsvMalformedReason.UnterminatedQuote => (LineOfLastCell(), new Fault("a quote opens here and is never closed", "close it, or double it if it is part of the text")),
        CsvMalformedReason.TextAfterClosingQuote => (Line, new Fault("text follows a closing quote", "double the quotes that are part of the text")),
        _ => (Line, new Fault("a quote stands inside a cell that is not quoted", "quote the whole cell and double the quotes in it")),
    };

    private int LineOfLastCell()
    {
        var before = csv.RawRecord[..^csv.GetRawSpan(csv.FieldCount - 1).Length];
        // CR LF is one line break; a lone CR is one too.
        return Line + before.Count((byte)'\n') + before.Count((byte)'\r') - before.Count("\r\n"u8);
    }

    public void Dispose() => csv.Dispose();
}
