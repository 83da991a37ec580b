using System.Buffers;
using System.Text.Unicode;

namespace TnlOpenData.Import.Files;

/// <summary>
/// Looks at the bytes of a text file, line by line and in constant memory, before anybody parses it. Lines end with LF, CR LF or a
/// lone CR, as the CSV reader counts them.
/// </summary>
internal sealed class FileScan
{
    public const int LongestLine = 1 << 20;

    private readonly byte[] first = new byte[4];
    private int line;
    private int lineFeeds;
    private int pairs;

    public int? LoneReturn { get; private set; }
    public int? Nul { get; private set; }
    public int? TooLong { get; private set; }
    public int? NotUtf8 { get; private set; }
    public byte NotUtf8Byte { get; private set; }
    public int LinesNotUtf8 { get; private set; }
    public bool IsEmpty { get; private set; } = true;
    public bool HasPairs => pairs > 0;
    public bool HasLineFeeds => lineFeeds > 0;
    public ReadOnlySpan<byte> First => first;

    public static FileScan Of(Stream stream, CancellationToken cancellation)
    {
        var scan = new FileScan();
        var buffer = ArrayPool<byte>.Shared.Rent(2 * LongestLine);
        try
        {
            scan.Run(stream, buffer, cancellation);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return scan;
    }

    private void Run(Stream stream, byte[] buffer, CancellationToken cancellation)
    {
        var held = 0;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var read = stream.Read(buffer, held, buffer.Length - held);
            held += read;
            if (IsEmpty && held > 0)
            {
                IsEmpty = false;
                buffer.AsSpan(0, Math.Min(4, held)).CopyTo(first);
            }

            var used = Lines(buffer.AsSpan(0, held), atEnd: read == 0);
            held -= used;
            if (read == 0 || TooLong is not null)
            {
                return;
            }

            buffer.AsSpan(used, held).CopyTo(buffer);
        }
    }

    /// <summary>Looks at every whole line and says how many bytes they were.</summary>
    private int Lines(ReadOnlySpan<byte> bytes, bool atEnd)
    {
        var start = 0;
        while (start < bytes.Length)
        {
            var rest = bytes[start..];
            var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
            if (length > LongestLine || (length < 0 && rest.Length > LongestLine))
            {
                TooLong = line + 1;
                return start;
            }

            // A CR at the end of what was read may be the half of a CR LF.
            if (!atEnd && (length < 0 || (rest[length] == '\r' && length + 1 == rest.Length)))
            {
                return start;
            }

            line++;
            Line(length < 0 ? rest : rest[..length]);
            start += length < 0 ? rest.Length : length + End(rest[length..]);
        }

        return start;
    }

    private int End(ReadOnlySpan<byte> end)
    {
        if (end[0] == '\n')
        {
            lineFeeds++;
            return 1;
        }

        if (end.Length > 1 && end[1] == '\n')
        {
            pairs++;
            return 2;
        }

        LoneReturn ??= line;
        return 1;
    }

    private void Line(ReadOnlySpan<byte> text)
    {
        if (Nul is null && text.Contains((byte)0))
        {
            Nul = line;
        }

        if (Utf8.IsValid(text))
        {
            return;
        }

        LinesNotUtf8++;
        if (NotUtf8 is null)
        {
            NotUtf8 = line;
            NotUtf8Byte = FirstBad(text);
        }
    }

    private static byte FirstBad(ReadOnlySpan<byte> text)
    {
        while (System.Text.Rune.DecodeFromUtf8(text, out _, out var length) == OperationStatus.Done)
        {
            text = text[length..];
        }

        return text[0];
    }
}
