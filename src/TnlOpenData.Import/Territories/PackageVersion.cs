namespace TnlOpenData.Import.Territories;

/// <summary>The version of an npm package: three numbers, and a mark such as <c>-5</c> that precedes the version itself.</summary>
internal sealed record PackageVersion(Version Numbers, string Preview)
{
    public int Major => Numbers.Major;

    public static PackageVersion? Parse(string text)
    {
        var parts = text.Split('-', 2);
        return Version.TryParse(parts[0], out var numbers) && numbers is { Build: >= 0, Revision: < 0 }
            ? new PackageVersion(numbers, parts.ElementAtOrDefault(1) ?? "")
            : null;
    }

    public override string ToString() => Preview.Length == 0 ? $"{Numbers}" : $"{Numbers}-{Preview}";
}
