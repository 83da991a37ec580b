using System.Text;

namespace TnlOpenData.Api.Site.Map;

/// <summary>Text for drawings: they wrap no lines.</summary>
internal static class SvgWords
{
    /// <summary>Words in lines of so many letters; a word that is longer stands alone.</summary>
    public static IReadOnlyList<string> Lines(string text, int letters)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            // A sign that French sets apart stays with the word before it.
            var isSign = word is ":" or ";" or "»" or "!" or "?";
            if (line.Length > 0 && !isSign && line.Length + 1 + word.Length > letters)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }
}
