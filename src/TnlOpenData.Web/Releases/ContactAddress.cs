using System.Text.RegularExpressions;

namespace TnlOpenData.Web.Releases;

/// <summary>The address of <see cref="TnlOptions.Contact"/>: of a mailbox or of a web page.</summary>
public static partial class ContactAddress
{
    private const int Longest = 254;

    public static bool IsRight(string address) => IsMail(address) || IsWeb(address);

    public static bool IsMail(string address) => address.Length <= Longest && Mail().IsMatch(address);

    /// <summary>Where a link leads: a mail has a subject; a web page is opened as it is.</summary>
    public static string Link(string address, string subject) =>
        IsMail(address) ? $"mailto:{address}?subject={Uri.EscapeDataString(subject)}" : address;

    /// <summary>Printable ASCII only, as in the public address.</summary>
    private static bool IsWeb(string address) =>
        address.All(c => c is > ' ' and <= '~')
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri is { Host.Length: > 0, UserInfo.Length: 0 };

    /// <summary>Without quotes, percent signs and question marks, so that it can stand in a link as it is.</summary>
    [GeneratedRegex(@"^[A-Za-z0-9_+-]+(\.[A-Za-z0-9_+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Mail();
}
