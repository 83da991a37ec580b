using System.Globalization;

namespace TnlOpenData.Site.Layout;

/// <summary>Numbers the elements of one page that need an id and may stand on it several times.</summary>
public sealed class ElementIds
{
    private int _last;

    public string Next(string before) => string.Create(CultureInfo.InvariantCulture, $"{before}-{++_last}");
}
