using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TnlOpenData.Queries;

/// <summary>The start of a page: the release, the index of the first row, and the fingerprint of the query.</summary>
public sealed record Cursor(string ReleaseId, int Offset, string Fingerprint)
{
    private const int LongestText = 200;

    public override string ToString() => Base64Url.EncodeToString(
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{ReleaseId}.{Offset}.{Fingerprint}")));

    /// <summary>Null if the text is not a cursor of this service.</summary>
    public static Cursor? Parse(string text)
    {
        if (text.Length > LongestText || !Base64Url.IsValid(text))
        {
            return null;
        }

        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('.') is [var release, var offset, var fingerprint]
            && int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
                ? new Cursor(release, row, fingerprint)
                : null;
    }

    /// <summary>The first 12 hexadecimal digits of the SHA-256 of the parameters.</summary>
    public static string FingerprintOf(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var text = string.Join('&', parameters.Select(p => $"{p.Key}={p.Value}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
    }
}
