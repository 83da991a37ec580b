using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TnlOpenData.Queries;

/// <summary>Where a page begins: the release it was cut from, the row, and a fingerprint of the question it belongs to.</summary>
public sealed record Cursor(string ReleaseId, int Offset, string Fingerprint)
{
    private const int LongestText = 200;

    public override string ToString() => Base64Url.EncodeToString(
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{ReleaseId}.{Offset}.{Fingerprint}")));

    /// <summary>Null when the text is not a cursor of ours.</summary>
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

    public static string FingerprintOf(IEnumerable<KeyValuePair<string, string>> parameters) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('&', parameters.Select(p => $"{p.Key}={p.Value}")))))[..12];
}
