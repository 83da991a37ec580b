using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Descriptor;

/// <summary>
/// The size and the hash of a file, where the descriptor gives them (<c>bytes</c> and <c>hash</c> of a resource): they tell a file that
/// was cut, or that belongs to another state of the package.
/// </summary>
/// <param name="Hash">As in Data Package: the algorithm and a colon before the hexadecimal digits; MD5 without one.</param>
internal sealed record FileSeal(long? Bytes, string? Hash)
{
    /// <summary>MD5 and SHA-1 are what the specification names: they tell an accident, not an attack.</summary>
    private static readonly (string Name, HashAlgorithmName Algorithm, int Digits)[] Algorithms =
    [
        ("md5", HashAlgorithmName.MD5, 32), ("sha1", HashAlgorithmName.SHA1, 40), ("sha256", HashAlgorithmName.SHA256, 64),
        ("sha512", HashAlgorithmName.SHA512, 128),
    ];

    public static FileSeal Of(Node resource)
    {
        var bytes = resource.Property("bytes", IsSize, "a size", "a whole number of bytes, without quotes");
        var hash = resource.OptionalText("hash");
        if (hash is not null && Parse(hash) is null)
        {
            var names = string.Join(", ", Algorithms.Select(a => $"{a.Name} ({a.Digits} digits)"));
            var right = $"hexadecimal digits after an algorithm and a colon: {names}";
            resource.Report("hash", $"{DisplayText.Quote(hash)} is not a hash", right);
            hash = null;
        }

        return new FileSeal(bytes?.GetInt64(), hash);
    }

    /// <summary>What does not fit; null if the file is the one that the descriptor describes.</summary>
    public Problem? Check(string file, Stream stream)
    {
        if (Bytes is { } bytes && stream.Length != bytes)
        {
            var wrong = string.Create(CultureInfo.InvariantCulture, $"has {stream.Length} bytes, datapackage.json says {bytes}");
            return new Problem(file, null, null, wrong, "the whole file, or its size in datapackage.json");
        }

        if (Hash is null || Parse(Hash) is not var (algorithm, expected))
        {
            return null;
        }

        stream.Position = 0;
        var actual = Convert.ToHexStringLower(CryptographicOperations.HashData(algorithm, stream));
        stream.Position = 0;
        var differs = $"has another hash than datapackage.json says ({actual[..16]}…)";
        return string.Equals(actual, expected, StringComparison.OrdinalIgnoreCase)
            ? null
            : new Problem(file, null, null, differs, "the file of that hash, or its hash");
    }

    private static (HashAlgorithmName Algorithm, string Digits)? Parse(string hash)
    {
        var colon = hash.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? "md5" : hash[..colon];
        var digits = hash[(colon + 1)..];
        var (_, algorithm, length) = Array.Find(Algorithms, a => string.Equals(a.Name, name, StringComparison.OrdinalIgnoreCase));
        return length > 0 && digits.Length == length && digits.All(char.IsAsciiHexDigit) ? (algorithm, digits) : null;
    }

    private static bool IsSize(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var size) && size >= 0;
}
