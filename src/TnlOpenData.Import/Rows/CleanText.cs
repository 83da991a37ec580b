using System.Buffers;
using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Rows;

/// <summary>What no cell may hold, whatever its type.</summary>
internal static class CleanText
{
    /// <summary>The control characters but tab and line feed; a lone CR is the matter of the file scan.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(i => (char)i).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);

    public static Fault? Check(string text)
    {
        if (text.AsSpan().IndexOfAny(Controls) is var control and >= 0)
        {
            return new Fault($"holds the control character U+{(int)text[control]:X4}", "text without it");
        }

        return char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])
            ? new Fault($"{DisplayText.Quote(text)} begins or ends with white space", "the value without it")
            : null;
    }
}
