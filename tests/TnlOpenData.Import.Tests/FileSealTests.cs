using System.Security.Cryptography;
using System.Text;
using static TnlOpenData.Import.Tests.DescriptorParts;

namespace TnlOpenData.Import.Tests;

/// <summary>Where the descriptor gives the size or the hash of a file, the file must be that one.</summary>
public class FileSealTests
{
    private static readonly byte[] Leads = Encoding.UTF8.GetBytes(SyntheticPackage.Valid.Text("leads.csv"));

    public static TheoryData<string, string> Right() => new()
    {
        { "", Hex(HashAlgorithmName.MD5) },
        { "md5:", Hex(HashAlgorithmName.MD5) },
        { "sha1:", Hex(HashAlgorithmName.SHA1) },
        { "sha256:", Hex(HashAlgorithmName.SHA256) },
        { "SHA256:", Hex(HashAlgorithmName.SHA256).ToUpperInvariant() },
        { "sha512:", Hex(HashAlgorithmName.SHA512) },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void The_right_size_and_hash_are_no_problem_and_another_hash_is(string algorithm, string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        Assert.Equal("", Sealed(Leads.Length, algorithm + digits).Check().Lines());
        var other = (digits[0] == '0' ? '1' : '0') + digits[1..];
        Assert.StartsWith(
            "leads.csv: has another hash than datapackage.json says (",
            Sealed(Leads.Length, algorithm + other).Check().Lines(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Another_size_is_a_problem(int difference) => Assert.Equal(
        $"leads.csv: has {Leads.Length} bytes, datapackage.json says {Leads.Length + difference}: "
            + "the whole file, or its size in datapackage.json",
        Sealed(Leads.Length + difference, null).Check().Lines());

    [Fact]
    public void A_file_that_was_cut_between_two_lines_is_found() => Assert.Contains(
        "leads.csv: has ",
        Sealed(Leads.Length, null).WithText("leads.csv", t => t[..(t.TrimEnd().LastIndexOf('\n') + 1)]).Check().Lines(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("crc32:00000000")]
    [InlineData("sha256:abc")]
    [InlineData("md5:zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("sha256:")]
    public void What_is_no_hash_is_a_problem_of_the_descriptor(string hash) => Assert.StartsWith(
        "datapackage.json: leads.hash: ", Sealed(null, hash).Check().Lines(), StringComparison.Ordinal);

    [Fact]
    public void What_is_no_size_is_a_problem_of_the_descriptor() => Assert.StartsWith(
        "datapackage.json: leads.bytes: -1 is not a size",
        SyntheticPackage.Valid.WithDescriptor(d => Resource(d, "leads")["bytes"] = -1).Check().Lines(),
        StringComparison.Ordinal);

    private static SyntheticPackage Sealed(long? bytes, string? hash) => SyntheticPackage.Valid.WithDescriptor(d =>
    {
        Resource(d, "leads")["bytes"] = bytes;
        Resource(d, "leads")["hash"] = hash;
    });

    private static string Hex(HashAlgorithmName algorithm) => Convert.ToHexStringLower(CryptographicOperations.HashData(algorithm, Leads));
}
