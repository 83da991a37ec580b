using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace TnlOpenData.Import.Files;

/// <summary>
/// Examines the bytes of a text file line by line in constant memory, before it is parsed. A line ends with LF, CR LF or a lone CR, as
/// in the CSV reader. Line numbers start at 1 and are null if there is no such line.
/// </summary>
internal sealed class FileScan
{
    /// <summary>1 MiB.</summary>
    public const int MaxLineLength = 1 << 20;

    private readonly byte[] _first = new byte[4];
    private int _line;

    public int? LoneCr { get; private set; }
    public int? Nul { get; private set; }

    /// <summary>The scan stops at this line.</summary>
    public int? TooLong { get; private set; }

    /// <summary>The first line that is not valid UTF-8, its first invalid byte, and the number of such lines.</summary>
    public int? NotUtf8 { get; private set; }
    public byte NotUtf8Byte { get; private set; }
    public int LinesNotUtf8 { get; private set; }

    public bool IsEmpty { get; private set; } = true;
    public bool HasCrLf { get; private set; }
    public bool HasLf { get; private set; }

    /// <summary>The first four bytes of the file, padded with zeros.</summary>
    public ReadOnlySpan<byte> First => _first;

    public static FileScan Of(Stream stream, CancellationToken cancellation)
    {
        var scan = new FileScan();
        var buffer = ArrayPool<byte>.Shared.Rent(2 * MaxLineLength);
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
        var length = 0;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var read = stream.Read(buffer, length, buffer.Length - length);
            length += read;
            if (IsEmpty && length > 0)
            {
                IsEmpty = false;
                buffer.AsSpan(0, Math.Min(4, length)).CopyTo(_first);
            }

            var consumed = ScanLines(buffer.AsSpan(0, length), atEnd: read == 0);
            length -= consumed;
            if (read == 0 || TooLong is not null)
            {
                return;
            }

            buffer.AsSpan(consumed, length).CopyTo(buffer);
        }
    }

    /// <summary>Scans the complete lines and returns their length in bytes.</summary>
    private int ScanLines(ReadOnlySpan<byte> bytes, bool atEnd)
    {
        var start = 0;
        while (start < bytes.Length)
        {
            var rest = bytes[start..];
            var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
            if (length > MaxLineLength || (length < 0 && rest.Length > MaxLineLength))
            {
                TooLong = _line + 1;
                return start;
            }

            // A CR at the end of the buffer may be the first half of a CR LF.
            if (!atEnd && (length < 0 || (rest[length] == '\r' && length + 1 == rest.Length)))
            {
                return start;
            }

            _line++;
            ScanLine(length < 0 ? rest : rest[..length]);
            start += length < 0 ? rest.Length : length + ScanLineEnd(rest[length..]);
        }

        return start;
    }

    private int ScanLineEnd(ReadOnlySpan<byte> end)
    {
        if (end[0] == '\n')
        {
            HasLf = true;
            return 1;
        }

        if (end.Length > 1 && end[1] == '\n')
        {
            HasCrLf = true;
            return 2;
        }

        LoneCr ??= _line;
        return 1;
    }

    private void ScanLine(ReadOnlySpan<byte> text)
    {
        if (Nul is null && text.Contains((byte)0))
        {
            Nul = _line;
        }

        if (!Utf8.IsValid(text))
        {
            NotUtf8Byte = NotUtf8 is null ? FirstInvalidByte(text) : NotUtf8Byte;
            NotUtf8 ??= _line;
            LinesNotUtf8++;
        }
    }

    private static byte FirstInvalidByte(ReadOnlySpan<byte> text)
    {
        while (Rune.DecodeFromUtf8(text, out _, out var length) == OperationStatus.Done)
        {
            text = text[length..];
        }

        return text[0];
    }
}
