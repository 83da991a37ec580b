using System.Text;

namespace TnlOpenData.Storage;

/// <summary>
/// Makes strings of UTF-8 texts, and lets those that repeat share one: ids come back by the million, quotes never. A column of
/// free text soon gives the memo up.
/// </summary>
internal sealed class TextMemo
{
    private const int Most = 1 << 16;
    private const int Longest = 64;

    private Dictionary<string, string>? _texts = new(StringComparer.Ordinal);
    private readonly byte[] _last = new byte[Longest];
    private string _lastText = "";
    private int _lastLength;
    private int _repeats;

    public string Share(ReadOnlySpan<byte> utf8)
    {
        if (utf8.SequenceEqual(_last.AsSpan(0, _lastLength)))
        {
            return _lastText;
        }

        if (_texts is null || utf8.Length > Longest)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        utf8.CopyTo(_last);
        _lastLength = utf8.Length;
        return _lastText = Known(utf8);
    }

    private string Known(ReadOnlySpan<byte> utf8)
    {
        Span<char> text = stackalloc char[Longest];
        text = text[..Encoding.UTF8.GetChars(utf8, text)];
        if (_texts!.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
        {
            _repeats++;
            return known;
        }

        return Keep(text.ToString());
    }

    private string Keep(string text)
    {
        if (_texts!.Count < Most)
        {
            _texts.Add(text, text);
        }
        else if (_repeats < Most)
        {
            _texts = null;
        }

        return text;
    }
}
